import type { Catalogue } from "./translate.ts";

/** What a reporter sees, in Spanish; what is folded behind the details stays English. */
export const spanish: Catalogue = {
  and: "y",
  "Got it.": "Recibido.",
  "This card is out of date. Please use the newest one, or write to me.":
    "Esta tarjeta está desactualizada. Use la más reciente o escríbame.",
  Details: "Detalles",
  Code: "Código",
  "The server's own words": "Lo que dijo el servidor",
  "What was looked at": "Qué se ha comprobado",
  "Where two sources disagree": "Dónde no coinciden dos fuentes",
  "What was not looked at": "Qué no se ha comprobado",
  "Some details were too long to show here.":
    "Algunos detalles eran demasiado largos para mostrarlos aquí.",
  "This change is too long to show here in full, so it cannot be approved here.":
    "Este cambio es demasiado largo para mostrarlo completo aquí, así que no se puede aprobar aquí.",
  "Please choose or write something.": "Elija o escriba algo, por favor.",
  "I answer you in [our own chat]({}), where nobody else reads along.":
    "Le respondo en [nuestro propio chat]({1}), donde nadie más lo lee.",
  "I read this. What I find out comes to our own chat.":
    "He leído esto. Lo que averigüe se lo diré en nuestro propio chat.",
  "There is no text in this message that I could read.":
    "En este mensaje no hay ningún texto que yo pueda leer.",
  "I cannot open its files from here; send them to me in our chat.":
    "Desde aquí no puedo abrir sus archivos; envíemelos en nuestro chat.",
  "Look into it": "Investigar",
  "I am looking into it. The answer comes to our own chat.":
    "Lo estoy investigando. La respuesta llegará a nuestro propio chat.",
  "The cases cannot be looked up just now. Try again in a minute.":
    "En este momento no se pueden consultar los casos. Vuelva a intentarlo dentro de un minuto.",
  "No case fits": "No coincide ningún caso",
  "No case of yours fits": "No coincide ninguno de sus casos",
  done: "listo",
  running: "en curso",
  waiting: "en espera",
  "could not look": "no se pudo comprobar",
  "Microsoft has blocked the rule that lets your office send":
    "Microsoft ha bloqueado la regla con la que envía su oficina",
  "Microsoft saw unwanted mail come through this rule, so it may have been misused. A security admin has to find out what sent it before the block is lifted. That takes some hours.":
    "Microsoft vio llegar correo no deseado a través de esta regla, así que es posible que alguien la haya usado indebidamente. Un administrador de seguridad tiene que averiguar qué lo envió antes de que se levante el bloqueo. Eso lleva unas horas.",
  "Microsoft 365 does not recognise the sender's certificate":
    "Microsoft 365 no reconoce el certificado del remitente",
  "This is on our side, not the recipient's. The certificate of what sends the mail and the one that the rule expects are not the same. Whoever looks after the server and an Exchange admin can put that right in about an hour.":
    "La causa está de nuestro lado, no del lado del destinatario. El certificado del equipo que envía el correo y el que espera la regla no son el mismo. Quien se encarga del servidor y un administrador de Exchange pueden resolverlo en una hora aproximadamente.",
  "The rule that lets your office send is switched off":
    "La regla con la que envía su oficina está desactivada",
  "This is on our side, not the recipient's. An Exchange admin can switch the rule on again in a minute. Nothing is wrong with what sends the mail.":
    "La causa está de nuestro lado, no del lado del destinatario. Un administrador de Exchange puede volver a activar la regla en un minuto. El dispositivo o programa que envía el correo está bien.",
  "Microsoft 365 no longer recognises your office's address":
    "Microsoft 365 ya no reconoce la dirección de su oficina",
  "This is on our side, not the recipient's. An Exchange admin can fix it in a minute. Nothing is wrong with what sends the mail.":
    "La causa está de nuestro lado, no del lado del destinatario. Un administrador de Exchange puede resolverlo en un minuto. El dispositivo o programa que envía el correo está bien.",
  "Microsoft 365 has no rule that lets your office send":
    "Microsoft 365 no tiene ninguna regla para que su oficina envíe",
  "This is on our side, not the recipient's. An Exchange admin can add the rule in a few minutes. Nothing is wrong with what sends the mail.":
    "La causa está de nuestro lado, no del lado del destinatario. Un administrador de Exchange puede agregar la regla en unos minutos. El dispositivo o programa que envía el correo está bien.",
  "The rule that lets your office send is the wrong kind":
    "La regla con la que envía su oficina es del tipo equivocado",
  "This is on our side, not the recipient's. The rule was made for a partner company. An Exchange admin can make one for our own office in a few minutes.":
    "La causa está de nuestro lado, no del lado del destinatario. La regla se creó para una empresa asociada. Un administrador de Exchange puede crear en unos minutos una para nuestra propia oficina.",
  "Sent this way, mail reaches our own colleagues only":
    "Enviado así, el correo solo llega a nuestros compañeros",
  "The device sends without sign-in and without a rule. That works for colleagues and never for anybody outside. An Exchange admin can add a rule in a few minutes.":
    "El dispositivo envía sin iniciar sesión y sin una regla. Eso funciona con los compañeros y nunca con alguien externo. Un administrador de Exchange puede agregar una regla en unos minutos.",
  "Our organisation now refuses mail from devices it does not know":
    "Nuestra organización rechaza ahora el correo de dispositivos que no conoce",
  "This is on our side. A security setting is on, and this device is not on the list. An Exchange admin can usually add it in a few minutes, and the setting stays on.":
    "La causa está de nuestro lado. Hay una opción de seguridad activada y este dispositivo no está en la lista. Por lo general, un administrador de Exchange puede agregarlo en unos minutos, y la opción sigue activada.",
  "Your office's mail leaves by another internet line than before":
    "El correo de su oficina sale ahora por otra línea de Internet",
  "This is on our side, not the recipient's. The internet line has a second or a new address that the rule does not know. An Exchange admin can add it in a minute, once the network's admin has named all lines.":
    "La causa está de nuestro lado, no del lado del destinatario. La línea de Internet tiene una segunda dirección o una nueva que la regla no conoce. Un administrador de Exchange puede agregarla en un minuto, cuando el administrador de la red haya indicado todas las líneas.",
  "Our own Exchange server is too old for Microsoft 365":
    "Nuestro propio servidor de Exchange es demasiado antiguo para Microsoft 365",
  "Microsoft slows down and later refuses mail from servers without current updates. Neither the message nor the device is the reason. Whoever looks after the server has to update it; that takes some hours.":
    "Microsoft ralentiza, y más adelante rechaza, el correo de servidores sin las actualizaciones vigentes. La causa no es el mensaje ni el dispositivo. Quien se encarga del servidor tiene que actualizarlo; eso lleva unas horas.",
  "The mail leaves over IPv6, which no rule can recognise":
    "El correo sale por IPv6, que ninguna regla puede reconocer",
  "Nothing is wrong with the message. What sends it uses the newer kind of internet address, and the rules know only the older kind. Whoever looks after the device or the network can change that in a few minutes.":
    "El mensaje está bien. El dispositivo o programa que lo envía usa el tipo más nuevo de dirección de Internet, y las reglas solo conocen el más antiguo. Quien se encarga del dispositivo o de la red puede cambiarlo en unos minutos.",
  "The mail went in circles until it was stopped":
    "El correo dio vueltas en círculo hasta que se detuvo",
  "Two mail systems kept handing it to one another; nobody got it. It concerns every mail that goes that way. A mail admin has to take the circle apart, which can take an hour or more.":
    "Dos sistemas de correo se lo pasaron una y otra vez; nadie lo recibió. Afecta a todos los correos que siguen ese camino. Un administrador de correo tiene que romper el bucle, lo que puede llevar una hora o más.",
  "The device is set to the filter in front of Microsoft 365":
    "El dispositivo apunta al filtro situado delante de Microsoft 365",
  "Our domain's public mail host belongs to a filter service, which does not pass on our own devices' mail. Changing the server name where the mail is sent puts it right; it takes a minute.":
    "El host de correo público de nuestro dominio pertenece a un servicio de filtrado, que no retransmite el correo de nuestros propios dispositivos. Se resuelve cambiando el nombre del servidor donde se envía el correo; se tarda un minuto.",
  "This mail has no return address, so it may not pass":
    "Este correo no tiene dirección de retorno, así que no puede pasar",
  "Automatic replies and reports travel without a return address. Ordinary mail from the same sender is not affected. Whoever looks after the mail server and an Exchange admin can let them pass by a certificate; that takes about an hour.":
    "Las respuestas automáticas y los informes viajan sin dirección de retorno. El correo normal del mismo remitente no se ve afectado. Quien se encarga del servidor de correo y un administrador de Exchange pueden dejarlos pasar mediante un certificado; eso lleva una hora aproximadamente.",
  "A rule lets mail in from a partner's servers only":
    "Una regla solo deja entrar correo de los servidores de un socio",
  "This is on our side. A rule for a mail gateway keeps everything else out, this sender too. An Exchange admin can add a rule for our own office in a few minutes; the gateway's rule stays as it is.":
    "La causa está de nuestro lado. Una regla para una puerta de enlace de correo impide el paso a todo lo demás, también a este remitente. Un administrador de Exchange puede agregar en unos minutos una regla para nuestra propia oficina; la regla de la puerta de enlace queda como está.",
  "Our own mail server refused to pass this mail on":
    "Nuestro propio servidor de correo se negó a retransmitir este correo",
  "The mail never reached Microsoft 365. Whoever looks after our own mail server can allow this device there in a few minutes.":
    "El correo nunca llegó a Microsoft 365. Quien se encarga de nuestro propio servidor de correo puede autorizar allí este dispositivo en unos minutos.",
  "The sender's address does not belong to our organisation":
    "La dirección del remitente no pertenece a nuestra organización",
  "Microsoft 365 passes on mail only from addresses of our own mail domains. The sender address has to be changed where the mail is sent; it takes a minute.":
    "Microsoft 365 solo retransmite correo de direcciones de nuestros propios dominios de correo. Hay que cambiar la dirección del remitente donde se envía el correo; se tarda un minuto.",
  "The device or program is set to another organisation's mail server":
    "El dispositivo o programa usa el servidor de correo de otra organización",
  "Microsoft 365 cannot tell whose mail this is. Changing the server name where the mail is sent puts it right; it takes a minute.":
    "Microsoft 365 no puede saber de quién es este correo. Se resuelve cambiando el nombre del servidor donde se envía el correo; se tarda un minuto.",
  "The device or program is set to the wrong Microsoft server":
    "El dispositivo o programa usa el servidor de Microsoft equivocado",
  "That server is for devices and programs that sign in, and this one does not. Another server name in its settings puts it right; that takes a minute.":
    "Ese servidor es para dispositivos y programas que inician sesión, y este no lo hace. Se resuelve con otro nombre de servidor en su configuración; se tarda un minuto.",
  "The device is set to numbers instead of a server name":
    "El dispositivo tiene números en lugar de un nombre de servidor",
  "Microsoft's servers change their addresses all the time, and their certificates are made out to names. Entering the name where the mail is sent puts it right; it takes a minute.":
    "Los servidores de Microsoft cambian de dirección constantemente, y sus certificados se emiten para nombres. Se resuelve escribiendo el nombre donde se envía el correo; se tarda un minuto.",
  "The device or program does not trust the mail server's certificate":
    "El dispositivo o programa no confía en el certificado del servidor",
  "The server shows a certificate, and the device does not know who vouches for it, or has the wrong date. Whoever looks after the device can correct its clock or update it in some minutes.":
    "El servidor muestra un certificado, y el dispositivo no conoce a quien responde por él o tiene mal la fecha. Quien se encarga del dispositivo puede corregir su reloj o actualizarlo en unos minutos.",
  "The name of the mail server cannot be found":
    "No se encuentra el nombre del servidor de correo",
  "The mail never left the office. Either the name is mistyped or no longer exists, or the device asks a name server that does not answer. Whoever looks after the device or the network can correct it in a few minutes.":
    "El correo nunca salió de la oficina. O el nombre está mal escrito o ya no existe, o bien el dispositivo consulta un servidor DNS que no responde. Quien se encarga del dispositivo o de la red puede corregirlo en unos minutos.",
  "The network does not let mail out on port 25":
    "La red no deja salir correo por el puerto 25",
  "The mail never reached Microsoft 365, and the device is not the reason. Whoever looks after the firewall or the internet line has to open the way. With a provider that can take some days.":
    "El correo nunca llegó a Microsoft 365, y la causa no es el dispositivo. Quien se encarga del firewall o de la línea de Internet tiene que abrir el paso. Si depende de un proveedor, puede tardar unos días.",
  "The device uses a kind of encryption that Microsoft 365 lacks":
    "El dispositivo usa un tipo de cifrado que Microsoft 365 no tiene",
  "Microsoft 365 does not answer to that kind; nothing is blocked and the password is not the reason. Whoever looks after what sends the mail can change the port and the encryption setting in a minute.":
    "Microsoft 365 no responde a ese tipo; no hay nada bloqueado y la causa no es la contraseña. Quien se encarga del dispositivo o programa puede cambiar el puerto y el cifrado en un minuto.",
  "The network does not let mail out to the sign-in server":
    "La red no deja salir correo al servidor de inicio de sesión",
  "The mail never reached Microsoft 365, and neither the device nor the password is the reason. Whoever looks after the firewall has to open port 587. That takes some minutes.":
    "El correo nunca llegó a Microsoft 365, y la causa no es el dispositivo ni la contraseña. Quien se encarga del firewall tiene que abrir el puerto 587. Eso lleva unos minutos.",
  "Something in our network meddles with the encrypted connection":
    "Algo en nuestra red interfiere en la conexión cifrada",
  "A firewall or virus scanner opens the mail's connection on its way, or takes parts out of it. Whoever looks after the network can leave Microsoft 365's mail servers out of that in a few minutes.":
    "Un firewall o un antivirus abre la conexión del correo en el camino o le quita partes. Quien se encarga de la red puede excluir de eso los servidores de correo de Microsoft 365 en unos minutos.",
  "The device or program tries to sign in without encryption":
    "El dispositivo o programa intenta iniciar sesión sin cifrado",
  "Microsoft 365 takes a name and password only inside an encrypted connection, so the password is not the reason. Whoever looks after the device can switch encryption on in a minute.":
    "Microsoft 365 solo acepta un nombre y una contraseña dentro de una conexión cifrada, así que la causa no es la contraseña. Quien se encarga del dispositivo puede activar el cifrado en un minuto.",
  "A rule takes mail only when it comes encrypted":
    "Una regla solo acepta el correo si llega cifrado",
  "The device is known, but it sends in plain. Whoever looks after it can switch encryption on in a minute, if the device can do it.":
    "El dispositivo es conocido, pero envía sin cifrar. Quien se encarga de él puede activar el cifrado en un minuto, si el dispositivo lo admite.",
  "The device's encryption is too old for the mail server":
    "El cifrado del dispositivo es demasiado antiguo para el servidor de correo",
  "The device is working as it was built, but its kind of encryption is no longer accepted. Whoever looks after it can install newer firmware. Where there is none, a mail server of our own can stand in between.":
    "El dispositivo funciona tal como se fabricó, pero su tipo de cifrado ya no se acepta. Quien se encarga de él puede instalar un firmware más reciente. Si no existe, se puede poner en medio un servidor de correo propio.",
  "You did not send this; somebody used your address":
    "Usted no envió esto; alguien usó su dirección",
  "Somebody put your address on their own mail, and its refusal came back to you. Your mailbox is not broken. You can delete the report; an admin can make such misuse harder within a day.":
    "Alguien usó su dirección en correos que no son suyos, y el rechazo le llegó a usted. Su buzón está bien. Puede eliminar el informe; un administrador puede dificultar este abuso en el plazo de un día.",
  "Delete the report. None of your mail was lost, and you need not answer it.":
    "Elimine el informe. No se perdió ninguno de sus correos y no tiene que responder.",
  "The content of this mail was refused":
    "Se rechazó el contenido de este correo",
  "A filter took it for unwanted, or the mail is not built as it should be. Another text, or no attachment, may go through at once. If it is refused again, whoever runs that filter can say why.":
    "Un filtro lo consideró no deseado, o el correo no está formado como debería. Con otro texto o sin archivos adjuntos puede que pase enseguida. Si se rechaza otra vez, quien gestiona ese filtro puede decir por qué.",
  "Send it once more with a few plain words, and without attachment and links.":
    "Envíelo una vez más con unas pocas palabras sencillas, sin archivos adjuntos ni vínculos.",
  "If that arrives, add the rest piece by piece, or send a link to the file. If it is refused too, your text is not the reason.":
    "Si llega, agregue el resto poco a poco o envíe un vínculo al archivo. Si también se rechaza, la causa no es su texto.",
  "The mail is not lost; it is still being tried":
    "El correo no se ha perdido; se sigue intentando",
  "So far this is a notice and no refusal. Microsoft 365 goes on trying for a day and reports if it gives up. There is nothing to do but wait; do not send it again yet.":
    "Por ahora es un aviso y no un rechazo. Microsoft 365 sigue intentándolo durante un día e informa si desiste. Solo hay que esperar; no lo envíe de nuevo todavía.",
  "The recipient's server asks to try again a little later":
    "El servidor del destinatario pide intentarlo un poco más tarde",
  "Some mail servers turn a sender away at the first meeting and take the mail when it comes again. Nothing is broken. A mail server tries again by itself within the hour; a device may have to be told to send once more.":
    "Algunos servidores de correo rechazan a un remitente la primera vez y aceptan el correo cuando llega de nuevo. No hay ninguna avería. Un servidor de correo vuelve a intentarlo por sí solo en menos de una hora; a un dispositivo puede que haya que pedirle que envíe otra vez.",
  "The mail is larger than it may be":
    "El correo es más grande de lo permitido",
  "Attachments grow by about a third when they are mailed. A smaller scan, or a link to the file instead, goes through at once. Nothing is broken.":
    "Los archivos adjuntos crecen alrededor de un tercio al enviarse por correo. Un escaneo más pequeño, o un vínculo al archivo en su lugar, pasa enseguida. No hay ninguna avería.",
  "The part behind the @ takes no mail":
    "La parte que sigue a la @ no acepta correo",
  "The name behind the @ does not exist or takes no mail, so the address is probably misspelt. Check it and send again; that takes a minute. If it is right, the recipient's side has to repair it.":
    "El nombre que sigue a la @ no existe o no acepta correo, así que probablemente la dirección está mal escrita. Compruébela y envíe de nuevo; se tarda un minuto. Si es correcta, tiene que arreglarlo la parte del destinatario.",
  "The mail or the mailbox has reached its limit of recipients":
    "El correo o el buzón ha alcanzado su límite de destinatarios",
  "One mail may go to a certain number of people, and one mailbox to so many a day. Nothing is broken. A mail to fewer people goes through at once; the daily limit frees up again within 24 hours.":
    "Un correo puede ir a un número limitado de personas, y un buzón también tiene un máximo al día. No hay ninguna avería. Un correo a menos personas pasa enseguida; el límite diario se libera en un plazo de 24 horas.",
  "The recipient's mailbox is full": "El buzón del destinatario está lleno",
  "This is on the recipient's side; nothing is wrong here. They have to make room. Tell them another way, and send again once they have.":
    "La causa está del lado del destinatario; aquí está todo bien. Allí tienen que hacer espacio. Avise por otro medio y envíe de nuevo cuando lo hayan hecho.",
  "Nobody has the address that this mail went to":
    "Nadie tiene la dirección a la que fue este correo",
  "The address is misspelt, or the person or group is gone. Check it letter by letter and type it anew; that takes a minute. If it is a colleague's and is right, an admin should look.":
    "La dirección está mal escrita, o la persona o el grupo ya no existe. Compruébela letra por letra y escríbala de nuevo; se tarda un minuto. Si es la de un compañero y es correcta, conviene que lo vea un administrador.",
  "The recipient's organisation refuses this mail by its rules":
    "La organización del destinatario rechaza este correo según sus reglas",
  "The refusal comes from their side, and nothing here is broken. Their mail admin can say which rule it was and make an exception. How long that takes is up to them.":
    "El rechazo viene de su lado, y aquí no hay ninguna avería. Su administrador de correo puede decir qué regla fue y hacer una excepción. Cuánto tarde depende de ellos.",
  "The recipient takes mail from certain senders only":
    "El destinatario solo acepta correo de ciertos remitentes",
  "The address exists, and its owner or an admin has decided who may write to it. Mail from a device often counts as a stranger's. Whoever looks after that address can let this sender in, which takes a few minutes.":
    "La dirección existe, y su titular o un administrador ha decidido quién puede escribirle. El correo de un dispositivo suele contar como de un desconocido. Quien se encarga de esa dirección puede admitir a este remitente; eso lleva unos minutos.",
  "The recipient's mail server cannot be reached":
    "No se puede contactar con el servidor de correo del destinatario",
  "This is on the recipient's side; nothing is wrong here. Microsoft 365 tries again for a day by itself. If it is urgent, tell the recipient another way, so that their mail admin knows.":
    "La causa está del lado del destinatario; aquí está todo bien. Microsoft 365 vuelve a intentarlo por sí solo durante un día. Si es urgente, avise al destinatario por otro medio, para que su administrador de correo lo sepa.",
  "The recipient gets too much mail at the moment":
    "El destinatario recibe demasiado correo en este momento",
  "So many mails arrive there that more are turned away for a while. Nothing is broken. Wait an hour and send fewer mails to that address; one summary instead of many alerts helps for good.":
    "Allí llegan tantos correos que durante un tiempo no se aceptan más. No hay ninguna avería. Espere una hora y envíe menos correos a esa dirección; un resumen en lugar de muchas alertas ayuda de forma duradera.",
  "The recipient's rules for encryption do not fit their own server":
    "Las reglas de cifrado del destinatario no encajan con su propio servidor",
  "The recipient's domain asks for an encrypted and proved connection, and its own mail server does not keep to that. Nothing is wrong on our side. Their admin has to correct it; until then the mail waits or comes back.":
    "El dominio del destinatario pide una conexión cifrada y verificada, y su propio servidor de correo no cumple con eso. De nuestro lado está todo bien. Su administrador tiene que corregirlo; hasta entonces, el correo espera o se devuelve.",
  "We do not know this answer yet": "Todavía no conocemos esta respuesta",
  "The other side gave a reason that we have not met so far. A person looks at it now. It helps to keep the whole message as it came.":
    "La otra parte dio un motivo que no habíamos visto hasta ahora. Una persona lo está revisando. Ayuda conservar el mensaje completo tal como llegó.",
  "The recipient's mail service asks more of those who send a lot":
    "El servicio de correo del destinatario exige más a quienes envían mucho",
  "Large mail services want three records in DNS from whoever sends thousands of messages a day, and ours are not complete. Whoever looks after our domain can add what is missing; it counts within a day.":
    "Los grandes servicios de correo quieren tres registros en DNS de quien envía miles de mensajes al día, y los nuestros no están completos. Quien se encarga de nuestro dominio puede agregar lo que falta; surte efecto en el plazo de un día.",
  "Our domain's mail goes out without a signature":
    "El correo de nuestro dominio sale sin firma",
  "This is on our side. Many receivers ask for a signature (DKIM), and Microsoft 365 does not put one on mail of our domain. An Exchange admin can switch it on; with the DNS records it takes about an hour.":
    "La causa está de nuestro lado. Muchos receptores piden una firma (DKIM), y Microsoft 365 no se la pone al correo de nuestro dominio. Un administrador de Exchange puede activarla; con los registros DNS lleva una hora aproximadamente.",
  "If it is urgent, reach the recipient by telephone or chat; mail from our other mailboxes has the same trouble.":
    "Si es urgente, contacte con el destinatario por teléfono o chat; el correo de nuestros otros buzones tiene el mismo problema.",
  "Our own domain asks receivers to refuse mail like this":
    "Nuestro propio dominio pide a los receptores rechazar correo como este",
  "Our domain tells everybody to refuse mail that cannot be proved to be ours, and this sender cannot be proved. Whoever looks after our domain can add the sender in a few minutes; the protection can stay on.":
    "Nuestro dominio pide a todos que rechacen el correo que no se pueda demostrar que es nuestro, y con este remitente no se puede. Quien se encarga de nuestro dominio puede agregar el remitente en unos minutos; la protección puede seguir activada.",
  "Your office's address is on a block list":
    "La dirección de su oficina está en una lista de bloqueo",
  "The internet address that the mail came from is the reason, not your message. An admin has to find out why and ask for removal. That can take a day.":
    "La causa es la dirección de Internet de la que vino el correo, no su mensaje. Un administrador tiene que averiguar por qué y pedir que se retire de la lista. Eso puede tardar un día.",
  "Microsoft 365 slows mail from your office's address down":
    "Microsoft 365 ralentiza el correo de la dirección de su oficina",
  "The address is new to Microsoft or sent much more than before. Nothing has to be changed for ordinary mail: it is tried again and goes through, mostly within hours.":
    "La dirección es nueva para Microsoft o envió mucho más que antes. Para el correo normal no hay que cambiar nada: se vuelve a intentar y pasa, casi siempre en cuestión de horas.",
  "Mail from the start-up domain has reached its daily limit":
    "El correo del dominio inicial ha alcanzado su límite diario",
  "The address ends in the name that Microsoft gave us at the start, and few outside mails a day may leave from it. Sending from one of our own mail domains puts it right; it takes a minute.":
    "La dirección termina en el nombre que Microsoft nos dio al principio, y desde ella pueden salir pocos correos al día a destinatarios externos. Se resuelve enviando desde uno de nuestros propios dominios de correo; se tarda un minuto.",
  "Your office's internet address has no name":
    "La dirección de Internet de su oficina no tiene nombre",
  "Receivers ask for a name behind the address that mail comes from, and ours has none. The internet provider can enter it; that takes a day or two.":
    "Los receptores piden un nombre para la dirección de la que viene el correo, y la nuestra no tiene ninguno. El proveedor de Internet puede registrarlo; eso lleva uno o dos días.",
  "Microsoft 365 has trouble with mail at the moment":
    "Microsoft 365 tiene problemas con el correo en este momento",
  "This is on Microsoft's side, and they are working on it. Nothing has to be changed here. Mail that waits goes out once they are done, mostly within hours.":
    "La causa está del lado de Microsoft, y lo están resolviendo. Aquí no hay que cambiar nada. El correo en espera sale cuando terminen, casi siempre en cuestión de horas.",
  "Our domain's record of permitted senders has a mistake":
    "El registro de remitentes permitidos de nuestro dominio tiene un error",
  "This is on our side. The public record that names who may send for our domain cannot be read, so nobody counts as permitted. Whoever looks after the domain's DNS can mend it in a few minutes.":
    "La causa está de nuestro lado. El registro público que dice quién puede enviar por nuestro dominio no se puede leer, así que nadie cuenta como permitido. Quien se encarga del DNS del dominio puede arreglarlo en unos minutos.",
  "Our domain does not say that this sender may send":
    "Nuestro dominio no indica que este remitente pueda enviar",
  "This is on our side. A public record names who may send for our domain, and this sender is missing. Whoever looks after the domain's DNS can add it in a few minutes; it counts everywhere within a day.":
    "La causa está de nuestro lado. Un registro público dice quién puede enviar por nuestro dominio, y falta este remitente. Quien se encarga del DNS del dominio puede agregarlo en unos minutos; surte efecto en todas partes en el plazo de un día.",
  "The device or program sends too many mails at the same time":
    "El dispositivo o programa envía demasiados correos a la vez",
  "Microsoft 365 takes three connections at once from one mailbox. Nothing is broken. Whoever looks after the program lets it send one mail after the other; mail that was held back can be sent again at once.":
    "Microsoft 365 acepta tres conexiones simultáneas de un buzón. No hay ninguna avería. Quien se encarga del programa puede hacer que envíe un correo tras otro; el correo retenido se puede enviar de nuevo enseguida.",
  "The device or program sends more mails a minute than it may":
    "El dispositivo o programa envía más correos por minuto de lo permitido",
  "Microsoft 365 takes thirty messages a minute from one mailbox. Nothing is broken. Sending more slowly helps at once; for regular mass mail there are better ways.":
    "Microsoft 365 acepta treinta mensajes por minuto de un buzón. No hay ninguna avería. Enviar más despacio ayuda enseguida; para el correo masivo habitual hay mejores formas.",
  "Our organisation has reached its daily limit for outside mail":
    "Nuestra organización ha alcanzado su límite diario de correo a destinatarios externos",
  "It concerns everybody here, not this sender alone. Mail to colleagues still works. The limit frees up again within 24 hours; an admin should find out who sends so much.":
    "Afecta a todos aquí, no solo a este remitente. El correo a los compañeros sigue funcionando. El límite se libera en un plazo de 24 horas; conviene que un administrador averigüe quién envía tanto.",
  "Microsoft has stopped our organisation from sending to the outside":
    "Microsoft ya no deja que nuestra organización envíe a destinatarios externos",
  "It concerns everybody here. Microsoft saw too much mail that looked like spam, or does not know us well enough yet. An admin has to find and stop the source; then only Microsoft can lift it, usually within a day or two.":
    "Afecta a todos aquí. Microsoft vio demasiado correo que parecía no deseado, o todavía no nos conoce lo suficiente. Un administrador tiene que encontrar y detener el origen; después, solo Microsoft puede levantar la restricción, por lo general en uno o dos días.",
  "A policy of ours forbids this account to use a password":
    "Una de nuestras directivas prohíbe a esta cuenta usar contraseña",
  "Whether the password is right or wrong makes no difference here. What sends the mail needs another way to send. An Exchange admin can set that up; it takes some planning.":
    "Aquí no importa si la contraseña es correcta o no. El dispositivo o programa que envía necesita otra forma de envío. Un administrador de Exchange puede configurarla; requiere cierta planificación.",
  "Microsoft 365 no longer accepts a plain password from this sender":
    "Microsoft 365 ya no acepta una simple contraseña de este remitente",
  "Nothing is broken, and another password will not help. What sends the mail needs another way to send. An admin has to set that up, and it takes some planning.":
    "No hay ninguna avería, y otra contraseña no ayudará. El dispositivo o programa que envía necesita otra forma de envío. Un administrador tiene que configurarla, y requiere cierta planificación.",
  "A sign-in rule of ours keeps this sender out":
    "Una de nuestras reglas de inicio de sesión excluye a este remitente",
  "The password is not the problem. Our organisation allows such sign-ins only under conditions that this sender cannot meet. An admin sets up another way to send; it takes some planning.":
    "El problema no es la contraseña. Nuestra organización solo permite estos inicios de sesión en condiciones que este remitente no puede cumplir. Un administrador configura otra forma de envío; requiere cierta planificación.",
  "Microsoft 365 did not accept the name and password":
    "Microsoft 365 no aceptó el nombre y la contraseña",
  "The password may have been changed or mistyped. Whoever looks after the device can enter it again; it takes a minute.":
    "Puede que la contraseña se haya cambiado o se haya escrito mal. Quien se encarga del dispositivo puede escribirla de nuevo; se tarda un minuto.",
  "Our own sign-in server cannot be reached from Microsoft 365":
    "Microsoft 365 no puede contactar con nuestro servidor de inicio de sesión",
  "The password was never checked. Whoever looks after the organisation's sign-in server has to bring it back. People may have trouble signing in elsewhere too.":
    "La contraseña no llegó a comprobarse. Quien se encarga del servidor de inicio de sesión de la organización tiene que volver a ponerlo en marcha. Puede que también haya problemas para iniciar sesión en otros sitios.",
  "The High Volume Email account is not paid for at the moment":
    "La cuenta de High Volume Email no está pagada en este momento",
  "The account stops sending until somebody pays for it again. An admin connects it to a valid billing policy in a few minutes; it can take an hour until mail flows.":
    "La cuenta deja de enviar hasta que alguien vuelva a pagarla. Un administrador la conecta a una directiva de facturación válida en unos minutos; puede pasar una hora hasta que salga el correo.",
  "This kind of account reaches colleagues only":
    "Este tipo de cuenta solo llega a los compañeros",
  "A High Volume Email account sends inside our organisation and never to the outside. Nothing is broken. Mail to the outside needs another way to send; an admin can set that up.":
    "Una cuenta de High Volume Email envía dentro de nuestra organización y nunca fuera de ella. No hay ninguna avería. El correo a destinatarios externos necesita otra forma de envío; un administrador puede configurarla.",
  "The account that signs in has no mailbox of its own":
    "La cuenta que inicia sesión no tiene un buzón propio",
  "Microsoft 365 lets only an account with a licensed mailbox send this way. An admin can give it a licence in a few minutes, or name another account.":
    "Microsoft 365 solo permite enviar así a una cuenta con un buzón con licencia. Un administrador puede darle una licencia en unos minutos o indicar otra cuenta.",
  "The account needs a second factor that this sender cannot give":
    "La cuenta necesita un segundo factor que este remitente no puede dar",
  "The password is right, and nobody is there to confirm the sign-in. What sends the mail needs another way to send. An admin can set that up; the second factor stays.":
    "La contraseña es correcta, y no hay nadie que confirme el inicio de sesión. El dispositivo o programa que envía necesita otra forma de envío. Un administrador puede configurarla; el segundo factor se mantiene.",
  "The device or program did not sign in to Microsoft 365":
    "El dispositivo o programa no inició sesión en Microsoft 365",
  "The Microsoft server that it uses takes mail only after a sign-in, and there was none. You did nothing wrong. The user name, password and encryption in its settings need a look; that takes a few minutes.":
    "El servidor de Microsoft que usa solo acepta correo después de un inicio de sesión, y no hubo ninguno. Usted no hizo nada mal. Hay que revisar el nombre de usuario, la contraseña y el cifrado en su configuración; eso lleva unos minutos.",
  "The program's sign-in with OAuth is not set up completely":
    "El inicio de sesión con OAuth del programa está configurado a medias",
  "The program is known to Entra, but Exchange does not let it send from this mailbox. An admin can put that right in about half an hour.":
    "Entra conoce el programa, pero Exchange no le permite enviar desde este buzón. Un administrador puede resolverlo en media hora aproximadamente.",
  "Our security settings refuse a plain password here":
    "Nuestra configuración de seguridad rechaza aquí una simple contraseña",
  "That is meant to be so and should stay. What sends the mail needs another way to send. An admin can set that up within a day or so.":
    "Es intencionado y debe seguir así. El dispositivo o programa que envía necesita otra forma de envío. Un administrador puede configurarla en un día aproximadamente.",
  "The account that signs in may not send as this address":
    "La cuenta que inicia sesión no puede enviar como esta dirección",
  "The sign-in worked; only the sender address is refused. An Exchange admin can grant the right in a few minutes, or the sender address is changed where the mail is sent.":
    "El inicio de sesión funcionó; solo se rechaza la dirección del remitente. Un administrador de Exchange puede conceder el permiso en unos minutos, o se cambia la dirección del remitente donde se envía el correo.",
  "Microsoft has stopped this account from sending to the outside":
    "Microsoft ya no deja que esta cuenta envíe a destinatarios externos",
  "Microsoft saw mail from it that looked like spam; somebody may be misusing it. An admin secures the account first and then lifts the restriction. That takes about an hour, and up to a day until it holds everywhere.":
    "Microsoft vio correo de ella que parecía no deseado; puede que alguien la esté usando indebidamente. Un administrador protege primero la cuenta y luego levanta la restricción. Eso lleva una hora aproximadamente, y hasta un día hasta que surta efecto en todas partes.",
  "This mailbox may not sign in to send mail":
    "Este buzón no puede iniciar sesión para enviar correo",
  "This is a setting on our side; the password is not the problem. An Exchange admin can allow it for this one mailbox in a few minutes.":
    "Es una opción de nuestro lado; el problema no es la contraseña. Un administrador de Exchange puede permitirlo para este único buzón en unos minutos.",
  "Signing in to send mail is switched off here":
    "El inicio de sesión para enviar correo está desactivado aquí",
  "Our organisation keeps it off, which is right. An Exchange admin can allow it for this one mailbox in a few minutes. The password is not the problem.":
    "Nuestra organización lo mantiene desactivado, y está bien así. Un administrador de Exchange puede permitirlo para este único buzón en unos minutos. El problema no es la contraseña.",
  "The device or program tries to sign in at the wrong server":
    "El dispositivo o programa intenta iniciar sesión en el servidor equivocado",
  "It is set to the host that takes in our organisation's mail, and nobody can sign in there. Whoever looks after what sends the mail can change the server and the port; it takes a minute.":
    "Está configurado el host que recibe el correo de nuestra organización, y allí nadie puede iniciar sesión. Quien se encarga del dispositivo o programa puede cambiar el servidor y el puerto; se tarda un minuto.",
  "A mail server refused to pass mail on to another organisation.":
    "Un servidor de correo se negó a retransmitir correo a otra organización.",
  "Microsoft 365 knows the sender, but the sender's domain is not one of the organisation's mail domains.":
    "Microsoft 365 conoce al remitente, pero el dominio del remitente no es uno de los dominios de correo de la organización.",
  "Microsoft 365 did not recognise the sender as one of its customers' own devices, so it will not pass the mail on.":
    "Microsoft 365 no reconoció al remitente como uno de los dispositivos propios de sus clientes, así que no retransmite el correo.",
  "Microsoft 365 no longer lets this organisation's devices sign in with a user name and password.":
    "Microsoft 365 ya no permite que los dispositivos de esta organización inicien sesión con nombre de usuario y contraseña.",
  "The sender reached the door for people who sign in, and did not sign in.":
    "El remitente llegó a la entrada para quienes inician sesión y no inició sesión.",
  "Allow a password for this one mailbox, for a time":
    "Permitir por un tiempo una contraseña para este único buzón",
  "Give the account a licence, or sign in with one that has it":
    "Dar una licencia a la cuenta o usar una que la tenga",
  "Allow sign-in for this one mailbox":
    "Permitir el inicio de sesión para este único buzón",
  "Let the account send as this address":
    "Permitir que la cuenta envíe como esta dirección",
  "Signing in with a password is to be off by default from the end of December 2026, and Microsoft is to announce the day of its final end in the second half of 2027; plan for another way before that.":
    "El inicio de sesión con contraseña estará previsiblemente desactivado de forma predeterminada desde finales de diciembre de 2026, y se espera que Microsoft anuncie el día de su fin definitivo en la segunda mitad de 2027; prevea antes otra forma de envío.",
  "Bring the organisation's sign-in server back":
    "Volver a poner en marcha el servidor de inicio de sesión",
  "Secure the account, then lift the restriction":
    "Proteger la cuenta y luego levantar la restricción",
  "Add the office's address to the relay rule":
    "Agregar la dirección de la oficina a la regla de retransmisión",
  "Add a rule that lets this device in":
    "Agregar una regla que admita este dispositivo",
  "Make the rule one for our own office":
    "Convertir la regla en una para nuestra propia oficina",
  "Let a rule recognise the sender by its certificate":
    "Hacer que una regla reconozca al remitente por su certificado",
  "the certificate, with its intermediate certificates":
    "el certificado, con sus certificados intermedios",
  "Add a relay rule for the office":
    "Agregar una regla de retransmisión para la oficina",
  "Switch the relay rule on": "Activar la regla de retransmisión",
  "Find out what misused the rule, then lift Microsoft's block":
    "Averiguar qué abusó de la regla y después levantar el bloqueo",
  "Add this sender to the domain's SPF record":
    "Agregar este remitente al registro SPF del dominio",
  "Correct the name server that the device asks":
    "Corregir el servidor DNS que consulta el dispositivo",
  "Let Microsoft 365 sign the domain's mail":
    "Hacer que Microsoft 365 firme el correo del dominio",
  "Publish a DMARC record for the domain":
    "Publicar un registro DMARC para el dominio",
  "Mend the domain's SPF record": "Arreglar el registro SPF del dominio",
  "Ask for removal from the block list":
    "Pedir que se retire de la lista de bloqueo",
  "Have a name entered for the office's address":
    "Hacer que se registre un nombre para la dirección de la oficina",
  "1. {}": "1. {1}",
  "1. {}\n2. {}": "1. {1}\n2. {2}",
  "1. {}\n2. {}\n3. {}": "1. {1}\n2. {2}\n3. {3}",
  "1. {}\n2. {}\n3. {}\n4. {}": "1. {1}\n2. {2}\n3. {3}\n4. {4}",
  "1. {}\n2. {}\n3. {}\n4. {}\n5. {}": "1. {1}\n2. {2}\n3. {3}\n4. {4}\n5. {5}",
  "1. {}\n2. {}\n3. {}\n4. {}\n5. {}\n6. {}":
    "1. {1}\n2. {2}\n3. {3}\n4. {4}\n5. {5}\n6. {6}",
  "1. {}\n2. {}\n3. {}\n4. {}\n5. {}\n6. {}\n7. {}":
    "1. {1}\n2. {2}\n3. {3}\n4. {4}\n5. {5}\n6. {6}\n7. {7}",
  "1. {}\n2. {}\n3. {}\n4. {}\n5. {}\n6. {}\n7. {}\n8. {}":
    "1. {1}\n2. {2}\n3. {3}\n4. {4}\n5. {5}\n6. {6}\n7. {7}\n8. {8}",
  "1. {}\n2. {}\n3. {}\n4. {}\n5. {}\n6. {}\n7. {}\n8. {}\n9. {}":
    "1. {1}\n2. {2}\n3. {3}\n4. {4}\n5. {5}\n6. {6}\n7. {7}\n8. {8}\n9. {9}",
  "Server: {}": "Servidor: {1}",
  "Encryption: {}": "Cifrado: {1}",
  "Sign-in: {}": "Inicio de sesión: {1}",
  "Sender: {}": "Remitente: {1}",
  "Ask those who look after the recipient's mail":
    "Preguntar a quienes se encargan del correo del destinatario",
  "Ask an Exchange admin of ours to look at the recipient in the Exchange admin centre (admin.exchange.microsoft.com), Recipients.":
    "Pida a uno de nuestros administradores de Exchange que revise el destinatario en el Centro de administración de Exchange (admin.exchange.microsoft.com), “Destinatarios”.",
  "They check who may write to it, under Message delivery restrictions, how full it is, and whether a mail flow rule refused the mail.":
    "Allí se comprueba quién puede escribirle (“Message delivery restrictions”), cuánto espacio le queda y si una regla de flujo de correo rechazó el correo.",
  "Mail from a device counts as a stranger's; a sender that signs in, or has a relay rule, is easier to let in.":
    "El correo de un dispositivo cuenta como de un desconocido; es más fácil admitir a un remitente que inicia sesión o que tiene una regla de retransmisión.",
  "Send once more when they have answered.":
    "Envíe una vez más cuando le hayan respondido.",
  "Tell the recipient another way, by telephone or from another mailbox, that your mail was refused.":
    "Avise al destinatario por otro medio, por teléfono o desde otro buzón, de que su correo fue rechazado.",
  "Give them the whole refusal; their mail admin can see in it which rule or which server it was.":
    "Envíele el rechazo completo; su administrador de correo puede ver en él qué regla o qué servidor fue.",
  "Ask for an exception for your sender address, or for room in the mailbox.":
    "Pida una excepción para su dirección de remitente, o espacio en el buzón.",
  "The next mail to that address brings no report back.":
    "El siguiente correo a esa dirección no produce ningún informe de no entrega.",
  "There is nothing to take back on our side.":
    "No hay nada que deshacer de nuestro lado.",
  "Nothing that is changed on our side makes up for a refusal on theirs.":
    "Nada de lo que se cambie de nuestro lado compensa un rechazo del otro.",
  "Do not send the same mail again and again; that can get your address refused for longer.":
    "No envíe el mismo correo una y otra vez; su dirección podría quedar rechazada por más tiempo.",
  "Take the circle apart": "Romper el bucle de correo",
  "Change how the program builds its mails":
    "Cambiar cómo forma sus correos el programa",
  "Correct the recipient's address": "Corregir la dirección del destinatario",
  "Compare {} letter by letter with what the recipient gave you, above all the part behind the @.":
    "Compare {1} letra por letra con lo que le dio el destinatario, sobre todo la parte que sigue a la @.",
  "the address": "la dirección",
  "Type it anew; a name that the device or Outlook fills in by itself may be an old one.":
    "Escríbala de nuevo; un nombre que el dispositivo u Outlook completan por sí solos puede ser antiguo.",
  "Correct it in the device's address book too, and send once more.":
    "Corríjala también en la libreta de direcciones del dispositivo y envíe una vez más.",
  "If it is a colleague's and is right, ask an Exchange admin to look for it.":
    "Si es la de un compañero y es correcta, pida a un administrador de Exchange que la busque.",
  "Put the former address back in the address book.":
    "Vuelva a poner la dirección anterior en la libreta de direcciones.",
  "After a move to Microsoft 365 an old entry can point to nobody although it looks right.":
    "Tras un cambio a Microsoft 365, una entrada antigua puede no llevar a nadie aunque parezca correcta.",
  "Send more slowly, over fewer connections":
    "Enviar más despacio y con menos conexiones",
  "In the program, find the number of connections or threads for mail, and set it to one; three at the same time are the most.":
    "En el programa, busque el número de conexiones o subprocesos para el correo y póngalo en uno; como máximo pueden ser tres a la vez.",
  "Let it send no more than thirty mails a minute, and put the rest in a queue.":
    "Haga que no envíe más de treinta correos por minuto y que ponga el resto en una cola.",
  "Let it wait and try again by itself when the server asks for that, each time a little longer.":
    "Haga que espere y lo intente de nuevo por sí solo cuando el servidor lo pida, cada vez un poco más tarde.",
  "Let no two devices share one account if they send at the same time.":
    "No deje que dos dispositivos que envían a la vez compartan una cuenta.",
  "Send what was refused once more.": "Envíe una vez más lo que fue rechazado.",
  "A full run goes through without a refusal.":
    "Un envío completo pasa sin ningún rechazo.",
  "Set the former number of connections again.":
    "Vuelva a poner el número de conexiones anterior.",
  "The limits count for the mailbox, whichever program uses it.":
    "Los límites valen para el buzón, sin importar qué programa lo use.",
  "For regular mass mail, High Volume Email reaches colleagues and Azure Communication Services everybody.":
    "Para el correo masivo habitual, High Volume Email llega a los compañeros y Azure Communication Services a todos.",
  "There is nothing to take back.": "No hay nada que deshacer.",
  "Make the mail smaller": "Reducir el tamaño del correo",
  "On the scanner, choose 200 or 300 dpi, black and white or compressed PDF, and fewer pages a mail.":
    "En el escáner, elija 200 o 300 ppp (dpi), blanco y negro o PDF comprimido, y menos páginas por correo.",
  "A file grows by about a third when it is mailed; keep it well under the limit, 18 MB for one of 25 MB.":
    "Un archivo crece alrededor de un tercio al enviarse por correo; manténgalo bastante por debajo del límite: 18 MB si es de 25 MB.",
  "Or put the file in OneDrive or SharePoint and send a link to it.":
    "O guarde el archivo en OneDrive o SharePoint y envíe un vínculo a él.",
  "The smaller mail arrives.": "El correo más pequeño llega.",
  "Set the scanner's former quality again.":
    "Vuelva a poner la calidad anterior en el escáner.",
  "The smallest limit on the way counts, and the recipient's side has its own.":
    "Cuenta el límite más pequeño del camino, y la parte del destinatario tiene el suyo.",
  "An admin can raise our limit for a mailbox up to 150 MB, which changes nothing on the other side.":
    "Un administrador puede subir nuestro límite para un buzón hasta 150 MB, lo que no cambia nada en el otro lado.",
  "Wait, and send again later": "Esperar y enviar de nuevo más tarde",
  "If the mail is only delayed, leave it; Microsoft 365 goes on trying for a day by itself.":
    "Si el correo solo está retrasado, déjelo; Microsoft 365 sigue intentándolo por sí solo durante un día.",
  "If it was refused, wait an hour and send it once more; a daily limit is free again after 24 hours.":
    "Si fue rechazado, espere una hora y envíelo una vez más; un límite diario vuelve a quedar libre después de 24 horas.",
  "Send a mail with many recipients in smaller parts.":
    "Envíe en partes más pequeñas un correo con muchos destinatarios.",
  "If it is urgent, tell the recipient another way.":
    "Si es urgente, avise al destinatario por otro medio.",
  "The mail arrives, and no further report comes back.":
    "El correo llega y no se recibe ningún otro informe.",
  "Sending the same mail again and again makes it worse.":
    "Enviar el mismo correo una y otra vez lo empeora.",
  "If a limit was reached and nobody here sends so much, somebody may be misusing an account; tell an admin.":
    "Si se alcanzó un límite y aquí nadie envía tanto, puede que alguien esté usando indebidamente una cuenta; avise a un administrador.",
  "Leave Microsoft 365's mail servers out of inspection":
    "Excluir de la inspección los servidores de correo de Microsoft 365",
  "Let the mail leave over IPv4": "Hacer que el correo salga por IPv4",
  "Open the mail port to Microsoft 365":
    "Abrir el puerto de correo hacia Microsoft 365",
  "Bring the device's encryption up to date":
    "Actualizar el cifrado del dispositivo",
  "If the device can do none of that, let a mail server of your own stand in between.":
    "Si el dispositivo no admite nada de eso, ponga en medio un servidor de correo propio.",
  "The device's own test of the mail server succeeds, and mail arrives.":
    "La prueba del servidor de correo en el propio dispositivo funciona, y el correo llega.",
  "Put the former encryption setting back; firmware mostly cannot be turned back.":
    "Vuelva a poner el cifrado anterior; el firmware casi nunca se puede revertir.",
  "Never switch the check of certificates off, and take no older encryption in exchange.":
    "No desactive nunca la comprobación de certificados ni acepte a cambio un cifrado más antiguo.",
  "New firmware can reset settings; write them down first.":
    "Un firmware nuevo puede restablecer la configuración; anótela antes.",
  "Look that the device's date and time are right, and let it take them from the network.":
    "Compruebe que la fecha y la hora del dispositivo son correctas y haga que las tome de la red.",
  "Install the newest firmware, or enter the current root certificates (DigiCert Global Root G2 among them) in the device's list.":
    "Instale el firmware más reciente o agregue los certificados raíz actuales (entre ellos, DigiCert Global Root G2) a la lista del dispositivo.",
  "Enter the server by its name, so that the name on the certificate fits.":
    "Indique el servidor por su nombre, para que coincida con el nombre del certificado.",
  "Install the newest firmware, or for a program the newest version of its library and system.":
    "Instale el firmware más reciente o, si es un programa, la versión más reciente de su biblioteca y de su sistema.",
  "Switch on TLS 1.2 or newer in its security settings.":
    "Active TLS 1.2 o posterior en su configuración de seguridad.",
  "On the device switch encryption on and choose STARTTLS (some makers call it TLS).":
    "En el dispositivo, active el cifrado y elija STARTTLS (algunos fabricantes lo llaman TLS).",
  "If there is no such setting, install the newest firmware and look again.":
    "Si no existe esa opción, instale el firmware más reciente y mire otra vez.",
  "If the device offers TLS versions, choose 1.2 or newer.":
    "Si el dispositivo ofrece versiones de TLS, elija 1.2 o posterior.",
  "Send once more.": "Envíe una vez más.",
  "Set the device to your organisation's own mail host":
    "Configurar en el dispositivo el host de correo propio de su organización",
  "On the device, change the mail server to {}.":
    "En el dispositivo, ponga como servidor de correo {1}.",
  "your organisation's own Microsoft 365 mail host":
    "el host de correo de Microsoft 365 propio de su organización",
  "Set the port to 25, encryption to STARTTLS if the device can, and sign-in off.":
    "Ponga el puerto 25, el cifrado en STARTTLS si el dispositivo lo admite, y desactive el inicio de sesión.",
  "Enter the name as it stands here, never an address that it has today.":
    "Escriba el nombre tal como aparece aquí, nunca la dirección que tenga hoy.",
  "Mail to a colleague arrives, and then mail to somebody outside.":
    "Llega un correo a un compañero y después otro a alguien externo.",
  "Put the former server, port and sign-in back on the device.":
    "Vuelva a poner en el dispositivo el servidor, el puerto y el inicio de sesión anteriores.",
  "Mail to the outside passes there only if an inbound connector knows the office's public address.":
    "El correo a destinatarios externos solo pasa allí si un conector de entrada conoce la dirección pública de la oficina.",
  "The host is the one that Microsoft 365 names for your domain (Microsoft 365 admin centre, Settings, Domains, DNS records), which is another one than the public MX where a filter service stands in front.":
    "El host es el que Microsoft 365 indica para su dominio (Centro de administración de Microsoft 365, “Configuración”, “Dominios”, “Registros DNS”); no es el MX público si hay un servicio de filtrado delante.",
  "STARTTLS where the device can": "STARTTLS si el dispositivo lo admite",
  "Accept unknown devices again until this one has its own way":
    "Aceptar de nuevo dispositivos desconocidos hasta que este tenga su propia vía",
  "Send without sign-in, through a relay rule":
    "Enviar sin inicio de sesión, mediante una regla de retransmisión",
  "Update our own Exchange server":
    "Actualizar nuestro propio servidor de Exchange",
  "Send from an address of our own domains":
    "Enviar desde una dirección de nuestros propios dominios",
  "Change the sender address on the device from {} to one that ends in your organisation's own mail domain.":
    "En el dispositivo, cambie la dirección del remitente: en lugar de {1}, una que termine en el dominio de correo propio de su organización.",
  "what it is now": "la actual",
  "If mail has to come from that other domain, ask an Exchange admin to add it in the Microsoft 365 admin centre under Settings, Domains.":
    "Si el correo tiene que venir de ese otro dominio, pida a un administrador de Exchange que lo agregue en el Centro de administración de Microsoft 365, en “Configuración”, “Dominios”.",
  "an address that ends in one of your own mail domains":
    "una dirección que termine en uno de sus propios dominios de correo",
  "Mail to somebody outside goes through and shows the new sender.":
    "El correo a alguien externo pasa y muestra el nuevo remitente.",
  "Put the former sender address back on the device.":
    "Vuelva a poner en el dispositivo la dirección de remitente anterior.",
  "Answers go to the new sender address, so it should be a mailbox that somebody reads.":
    "Las respuestas van a la nueva dirección de remitente, así que debe ser un buzón que alguien lea.",
  "What is passed on unchanged for others, such as forwarded mail, needs a rule by certificate instead.":
    "Lo que se transmite sin cambios por cuenta de otros, como el correo reenviado, necesita en su lugar una regla por certificado.",
  "Let our own mail server pass the device's mail on":
    "Hacer que nuestro propio servidor de correo retransmita el correo del dispositivo",
  "Ask Microsoft's support": "Preguntar al soporte técnico de Microsoft",
  "Connect the High Volume Email account to a valid billing policy":
    "Conectar la cuenta High Volume Email a una directiva de facturación válida",
  "Send mass mail through Azure Communication Services":
    "Enviar el correo masivo mediante Azure Communication Services",
  "Let the program send through Microsoft Graph":
    "Hacer que el programa envíe mediante Microsoft Graph",
  "Send to colleagues through a High Volume Email account":
    "Enviar a los compañeros con una cuenta de High Volume Email",
  "Complete the program's sign-in with OAuth":
    "Completar el inicio de sesión con OAuth del programa",
  "Check the sign-in settings of the device":
    "Revisar la configuración de inicio de sesión del dispositivo",
  "Set the server to smtp.office365.com, the port to 587 and the encryption to STARTTLS; some devices call it TLS.":
    "Ponga el servidor smtp.office365.com, el puerto 587 y el cifrado STARTTLS; algunos dispositivos lo llaman TLS.",
  "Switch sign-in on, often called SMTP authentication; enter the user name as a full mail address, and the password once more by hand.":
    "Active el inicio de sesión, que suele llamarse autenticación SMTP; escriba como nombre de usuario una dirección de correo completa, y la contraseña una vez más a mano.",
  "Set the sender to the same address as the user name.":
    "Ponga como remitente la misma dirección que el nombre de usuario.",
  "If you are not sure of the password, sign in with it at outlook.office.com first.":
    "Si tiene dudas sobre la contraseña, inicie sesión con ella primero en outlook.office.com.",
  "Send once more. If the answer changes, paste the new one here.":
    "Envíe una vez más. Si la respuesta cambia, pegue aquí la nueva.",
  "The next mail goes out and lies in the account's Sent Items.":
    "El siguiente correo sale y aparece en “Elementos enviados” de la cuenta.",
  "Note the old settings before you change them, and enter them again.":
    "Anote la configuración anterior antes de cambiarla y vuelva a introducirla.",
  "Try a password no more than a few times; Microsoft 365 locks an account for a while after many failures.":
    "No pruebe una contraseña más que unas pocas veces; Microsoft 365 bloquea una cuenta durante un tiempo después de muchos intentos fallidos.",
  "Let the program sign in with OAuth":
    "Hacer que el programa inicie sesión con OAuth",
  "Let the sender sign in at Microsoft 365's server for that":
    "Iniciar la sesión del remitente en el servidor previsto de Microsoft 365",
  "Let the device encrypt before it signs in":
    "Hacer que el dispositivo cifre antes de iniciar sesión",
  "On the device, open the mail or SMTP settings and find the encryption, often called Secure Connection, SSL/TLS or STARTTLS.":
    "En el dispositivo, abra la configuración de correo o SMTP y busque el cifrado, que suele llamarse “Conexión segura”, “SSL/TLS” o “STARTTLS”.",
  "Choose STARTTLS, or TLS where there is no such name; the kind that encrypts from the first byte does not work here.":
    "Elija STARTTLS, o TLS si no aparece ese nombre; el tipo que cifra desde el primer byte no funciona aquí.",
  "Set the port to 587 and leave sign-in on.":
    "Ponga el puerto 587 y deje activado el inicio de sesión.",
  "The next mail goes out, and the device shows no sign-in error.":
    "El siguiente correo sale, y el dispositivo no muestra ningún error de inicio de sesión.",
  "Set encryption and port back to what they were.":
    "Vuelva a poner el cifrado y el puerto como estaban.",
  "The device needs TLS 1.2 or later; an old one may need new firmware or another way to send.":
    "El dispositivo necesita TLS 1.2 o posterior; uno antiguo puede necesitar firmware nuevo u otra forma de envío.",
  "The device's clock must be right, or it takes the server's certificate for expired.":
    "El reloj del dispositivo tiene que estar en hora; si no, da por caducado el certificado del servidor.",
  "{} has no address in DNS.": "{1} no tiene ninguna dirección en DNS.",
  "An SPF record with one more address in it":
    "Un registro SPF con una dirección más",
  "SPF record of {}": "Registro SPF de {1}",
  "Direct Send needs it, and it helps a relay's mail past the filters. What Exchange Online passes on leaves from Microsoft's own addresses.":
    "Direct Send lo necesita, y ayuda al correo de un servidor de retransmisión a pasar los filtros. Lo que Exchange Online retransmite sale de las direcciones de Microsoft.",
  "Whoever sends from {} then passes as {}; let only what has to send out on port 25.":
    "Quien envíe desde {1} pasa entonces por {2}; deje salir por el puerto 25 solo lo que tenga que enviar.",
  Now: "Ahora",
  Check: "Comprobar",
  "There may be one record that begins with v=spf1: replace the old one. Others see it once the old one's lifetime in DNS is over.":
    "Solo puede haber un registro que empiece por v=spf1: reemplace el antiguo. Los demás lo ven cuando termine la vigencia del antiguo en DNS.",
  "The record itself spends {} of the {} lookups that SPF allows; what it includes comes on top.":
    "El registro en sí gasta {1} de las {2} consultas que permite SPF; lo que incluye se suma a eso.",
  "{} is the only new term, and it costs no lookup.":
    "{1} es el único término nuevo y no cuesta ninguna consulta.",
  "Looking up the door's addresses":
    "Consultar las direcciones de la entrada de correo",
  "Asking Spamhaus about your public address":
    "Preguntar a Spamhaus por su dirección pública",
  "Looking at the mail server's certificate":
    "Ver el certificado del servidor de correo",
  "Comparing clocks with the mail server":
    "Comparar la hora con la del servidor de correo",
  "Looking for your recipient's DANE records":
    "Buscar los registros DANE de su destinatario",
  "Looking for your domain's signing keys":
    "Buscar las claves de firma de su dominio",
  "Reading your domain's DMARC policy": "Leer la directiva DMARC de su dominio",
  "Asking Microsoft which address it sees":
    "Preguntar a Microsoft qué dirección ve",
  "Waiting for the mail server's greeting":
    "Esperar el saludo del servidor de correo",
  "Reading your recipient's MTA-STS policy":
    "Leer la directiva MTA-STS de su destinatario",
  "Finding the door your mail goes to":
    "Encontrar la entrada a la que va su correo",
  "Trying the ports to Microsoft 365": "Probar los puertos hacia Microsoft 365",
  "Seeing whether your recipient's domain takes mail":
    "Ver si el dominio de su destinatario acepta correo",
  "Trying what your sender does, without sending anything":
    "Probar lo que hace su remitente, sin enviar nada",
  "Comparing your network's DNS with everybody's":
    "Comparar el DNS de su red con el público",
  "Looking up the name of your public address":
    "Consultar el nombre de su dirección pública",
  "Finding out whose mail server your sender uses":
    "Averiguar de quién es el servidor de correo que usa su remitente",
  "Checking who may send for your domain":
    "Comprobar quién puede enviar por su dominio",
  "Asking the mail server what it can do":
    "Preguntar al servidor de correo qué admite",
  "Trying the door for devices that sign in":
    "Probar la entrada para dispositivos que inician sesión",
  "Knocking at the mail server's port":
    "Probar si responde el puerto del servidor de correo",
  "Seeing whether your recipient wants TLS reports":
    "Ver si su destinatario quiere informes de TLS",
  "Trying the versions of TLS": "Probar las versiones de TLS",
  "Reading your mail settings: your own domains":
    "Leer su configuración de correo: sus propios dominios",
  "Reading your mail settings: sign-in with a password":
    "Leer su configuración de correo: inicio de sesión con contraseña",
  "Reading your mail settings: relay rules that Microsoft blocked":
    "Leer su configuración de correo: reglas de retransmisión bloqueadas por Microsoft",
  "Reading your sign-in rules: Conditional Access":
    "Leer sus reglas de inicio de sesión: acceso condicional",
  "Reading your mail settings: relay rules":
    "Leer su configuración de correo: reglas de retransmisión",
  "Reading your mail settings: direct send":
    "Leer su configuración de correo: Direct Send",
  "Reading your mail settings: High Volume Email billing":
    "Leer su configuración de correo: facturación de High Volume Email",
  "Reading your mail settings: applications that may send":
    "Leer su configuración de correo: aplicaciones que pueden enviar",
  "Reading your mail settings: the mailbox's licence":
    "Leer su configuración de correo: la licencia del buzón",
  "Reading your mail settings: the mailbox that signs in":
    "Leer su configuración de correo: el buzón que inicia sesión",
  "Reading your mail settings: your Microsoft 365 mail host":
    "Leer su configuración de correo: su host de correo de Microsoft 365",
  "Reading your mail settings: the recipient":
    "Leer su configuración de correo: el destinatario",
  "Reading your mail settings: senders that Microsoft restricted":
    "Leer su configuración de correo: remitentes restringidos por Microsoft",
  "Reading your sign-in rules: security defaults":
    "Leer sus reglas de inicio de sesión: valores predeterminados de seguridad",
  "Reading your mail settings: who may send as whom":
    "Leer su configuración de correo: quién puede enviar como quién",
  "Reading Microsoft's service health":
    "Leer el estado del servicio de Microsoft",
  "Reading the sign-in log: why the last sign-in failed":
    "Leer el registro de inicios de sesión: por qué falló el último",
  "Reading your mail settings: sign-in for devices":
    "Leer su configuración de correo: inicio de sesión para dispositivos",
  "Looking up the door's addresses: {}":
    "Consultar las direcciones de la entrada de correo: {1}",
  "Asking Spamhaus about your public address: {}":
    "Preguntar a Spamhaus por su dirección pública: {1}",
  "Looking at the mail server's certificate: {}":
    "Ver el certificado del servidor de correo: {1}",
  "Comparing clocks with the mail server: {}":
    "Comparar la hora con la del servidor de correo: {1}",
  "Looking for your recipient's DANE records: {}":
    "Buscar los registros DANE de su destinatario: {1}",
  "Looking for your domain's signing keys: {}":
    "Buscar las claves de firma de su dominio: {1}",
  "Reading your domain's DMARC policy: {}":
    "Leer la directiva DMARC de su dominio: {1}",
  "Asking Microsoft which address it sees: {}":
    "Preguntar a Microsoft qué dirección ve: {1}",
  "Waiting for the mail server's greeting: {}":
    "Esperar el saludo del servidor de correo: {1}",
  "Reading your recipient's MTA-STS policy: {}":
    "Leer la directiva MTA-STS de su destinatario: {1}",
  "Finding the door your mail goes to: {}":
    "Encontrar la entrada a la que va su correo: {1}",
  "Trying the ports to Microsoft 365: {}":
    "Probar los puertos hacia Microsoft 365: {1}",
  "Seeing whether your recipient's domain takes mail: {}":
    "Ver si el dominio de su destinatario acepta correo: {1}",
  "Trying what your sender does, without sending anything: {}":
    "Probar lo que hace su remitente, sin enviar nada: {1}",
  "Comparing your network's DNS with everybody's: {}":
    "Comparar el DNS de su red con el público: {1}",
  "Looking up the name of your public address: {}":
    "Consultar el nombre de su dirección pública: {1}",
  "Finding out whose mail server your sender uses: {}":
    "Averiguar de quién es el servidor de correo que usa su remitente: {1}",
  "Checking who may send for your domain: {}":
    "Comprobar quién puede enviar por su dominio: {1}",
  "Asking the mail server what it can do: {}":
    "Preguntar al servidor de correo qué admite: {1}",
  "Trying the door for devices that sign in: {}":
    "Probar la entrada para dispositivos que inician sesión: {1}",
  "Knocking at the mail server's port: {}":
    "Probar si responde el puerto del servidor de correo: {1}",
  "Seeing whether your recipient wants TLS reports: {}":
    "Ver si su destinatario quiere informes de TLS: {1}",
  "Trying the versions of TLS: {}": "Probar las versiones de TLS: {1}",
  "Reading your mail settings: your own domains: {}":
    "Leer su configuración de correo: sus propios dominios: {1}",
  "Reading your mail settings: sign-in with a password: {}":
    "Leer su configuración de correo: inicio de sesión con contraseña: {1}",
  "Reading your mail settings: relay rules that Microsoft blocked: {}":
    "Leer su configuración de correo: reglas de retransmisión bloqueadas por Microsoft: {1}",
  "Reading your sign-in rules: Conditional Access: {}":
    "Leer sus reglas de inicio de sesión: acceso condicional: {1}",
  "Reading your mail settings: relay rules: {}":
    "Leer su configuración de correo: reglas de retransmisión: {1}",
  "Reading your mail settings: direct send: {}":
    "Leer su configuración de correo: Direct Send: {1}",
  "Reading your mail settings: High Volume Email billing: {}":
    "Leer su configuración de correo: facturación de High Volume Email: {1}",
  "Reading your mail settings: applications that may send: {}":
    "Leer su configuración de correo: aplicaciones que pueden enviar: {1}",
  "Reading your mail settings: the mailbox's licence: {}":
    "Leer su configuración de correo: la licencia del buzón: {1}",
  "Reading your mail settings: the mailbox that signs in: {}":
    "Leer su configuración de correo: el buzón que inicia sesión: {1}",
  "Reading your mail settings: your Microsoft 365 mail host: {}":
    "Leer su configuración de correo: su host de correo de Microsoft 365: {1}",
  "Reading your mail settings: the recipient: {}":
    "Leer su configuración de correo: el destinatario: {1}",
  "Reading your mail settings: senders that Microsoft restricted: {}":
    "Leer su configuración de correo: remitentes restringidos por Microsoft: {1}",
  "Reading your sign-in rules: security defaults: {}":
    "Leer sus reglas de inicio de sesión: valores predeterminados de seguridad: {1}",
  "Reading your mail settings: who may send as whom: {}":
    "Leer su configuración de correo: quién puede enviar como quién: {1}",
  "Reading Microsoft's service health: {}":
    "Leer el estado del servicio de Microsoft: {1}",
  "Reading the sign-in log: why the last sign-in failed: {}":
    "Leer el registro de inicios de sesión: por qué falló el último: {1}",
  "Reading your mail settings: sign-in for devices: {}":
    "Leer su configuración de correo: inicio de sesión para dispositivos: {1}",
  "Basic authentication for SMTP is to be off by default from the end of December 2026; the day of its final end is to be announced in the second half of 2027.":
    "La autenticación básica para SMTP estará previsiblemente desactivada de forma predeterminada desde finales de diciembre de 2026; se espera que el día de su fin definitivo se anuncie en la segunda mitad de 2027.",
  "Security defaults and Conditional Access stop a sign-in by password.":
    "Los valores predeterminados de seguridad y el acceso condicional impiden un inicio de sesión con contraseña.",
  "A sender other than the account itself needs the right to send as that address.":
    "Un remitente distinto de la propia cuenta necesita el permiso para enviar como esa dirección.",
  "The server is named by its name, never by an address.":
    "El servidor se indica por su nombre, nunca por una dirección.",
  "It cannot sign in.": "No puede iniciar sesión.",
  "Its TLS is too old for this server.":
    "Su TLS es demasiado antiguo para este servidor.",
  "It is held to 30 messages a minute and is not for bulk.":
    "Esta forma está limitada a 30 mensajes por minuto y no es para envíos masivos.",
  "It can sign in with OAuth, which has no end date.":
    "Puede iniciar sesión con OAuth, que no tiene fecha de fin.",
  "With OAuth it lasts; with a password it works only until basic authentication ends.":
    "Con OAuth es duradera; con contraseña solo funciona hasta que termine la autenticación básica.",
  "Mail leaves from Azure, not from your mailboxes: nothing stands in Sent Items.":
    "El correo sale de Azure, no de sus buzones: en “Elementos enviados” no queda nada.",
  "The application's secret expires; note the day and renew it before.":
    "El secreto de la aplicación caduca; anote el día y renuévelo antes.",
  "It is for programs; a device's form does not take the long names with which one signs in there.":
    "Es para programas; el formulario de un dispositivo no admite los nombres largos con los que se inicia sesión allí.",
  "It is for programs, not for a person's mailbox.":
    "Es para programas, no para el buzón de una persona.",
  "It is made for much mail to the outside.":
    "Está pensada para mucho correo a destinatarios externos.",
  "It is worth its set-up where much mail is sent.":
    "Compensa configurarla donde se envía mucho correo.",
  "Anybody can send like this in your name until Direct Send is rejected; a relay rule for the address is the safer way.":
    "Así cualquiera puede enviar en su nombre hasta que se rechace Direct Send; una regla de retransmisión para la dirección es la forma más segura.",
  "The public address has to stand in the SPF record, or the mail lands in junk.":
    "La dirección pública tiene que estar en el registro SPF; si no, el correo acaba en “Correo no deseado”.",
  "A group that takes mail from inside only refuses it: the device counts as an outsider.":
    "Un grupo que solo acepta correo interno lo rechaza: el dispositivo cuenta como externo.",
  "No copy stands in Sent Items, and a mail that is put off is lost where the device never tries again.":
    "No queda ninguna copia en “Elementos enviados”, y un correo aplazado se pierde si el dispositivo no lo intenta de nuevo.",
  "It reaches nobody outside.": "No llega a nadie externo.",
  "Your organisation rejects Direct Send.":
    "Su organización rechaza Direct Send.",
  "A person's mailbox sends with its own sign-in.":
    "El buzón de una persona envía con su propio inicio de sesión.",
  "The network does not let port 25 out.":
    "La red no deja salir por el puerto 25.",
  "It works inside, but mail may land in junk, and more and more organisations close it.":
    "Funciona internamente, pero el correo puede acabar en “Correo no deseado”, y cada vez más organizaciones cierran esta vía.",
  "Mail.Send without limits may send as everybody: limit it to the one mailbox with RBAC for Applications.":
    "Mail.Send sin límites puede enviar como cualquiera: limítelo a ese único buzón con “RBAC for Applications”.",
  "Prefer a certificate to a secret, and note the day on which it expires.":
    "Es preferible un certificado a un secreto; anote el día en que caduca.",
  "Only a program can do this.": "Solo un programa puede hacer esto.",
  "The mailbox's limits hold here too.":
    "Aquí también valen los límites del buzón.",
  "A program of your own could do this.": "Un programa propio podría hacerlo.",
  "No password, no SMTP ports, and a copy in Sent Items.":
    "Sin contraseña, sin puertos SMTP y con copia en “Elementos enviados”.",
  "Only if the program's code can be changed.":
    "Solo si se puede cambiar el código del programa.",
  "Billing began on 1 June 2026; without a valid billing policy the account stops sending.":
    "La facturación empezó el 1 de junio de 2026; sin una directiva de facturación válida, la cuenta deja de enviar.",
  "Security defaults and Conditional Access apply to it as well.":
    "Los valores predeterminados de seguridad y el acceso condicional también se le aplican.",
  "The account is no mailbox: nothing stands in Sent Items and no answer arrives there.":
    "La cuenta no es un buzón: en “Elementos enviados” no queda nada y allí no llega ninguna respuesta.",
  "It is for devices and programs, not for a person's mailbox.":
    "Es para dispositivos y programas, no para el buzón de una persona.",
  "It is made for much mail to colleagues.":
    "Está pensada para mucho correo a los compañeros.",
  "It keeps taking a password until September 2028, and reaches colleagues.":
    "Sigue aceptando una contraseña hasta septiembre de 2028 y llega a los compañeros.",
  "It costs by recipient and reaches colleagues only.":
    "Se paga por destinatario y solo llega a los compañeros.",
  "Let it take mail from the devices' inside addresses only.":
    "Haga que solo acepte correo de las direcciones internas de los dispositivos.",
  "It passes mail on by certificate or by OAuth, so that the office's address may change.":
    "Retransmite el correo mediante certificado u OAuth, así que la dirección de la oficina puede cambiar.",
  "It keeps mail while the way out is down, and its log shows who sent what; keep it up to date.":
    "Conserva el correo mientras la salida está interrumpida, y su registro muestra quién envió qué; manténgalo actualizado.",
  "Where much depends on it, let two of them stand under one name, each with its own right to pass mail on, and watch their queues.":
    "Si mucho depende de él, ponga dos bajo un mismo nombre, cada uno con su propio permiso para retransmitir correo, y vigile sus colas.",
  "Your server is this relay already; the question is how it passes mail on.":
    "Su servidor ya es este servidor de retransmisión; la cuestión es cómo retransmite el correo.",
  "It is one more server to look after.":
    "Es un servidor más del que hay que encargarse.",
  "It speaks modern TLS in the old one's place.":
    "Usa TLS moderno en lugar del dispositivo antiguo.",
  "The address changes and the device cannot sign in.":
    "La dirección cambia y el dispositivo no puede iniciar sesión.",
  "The address changes, and a password works only until basic authentication ends.":
    "La dirección cambia, y una contraseña funciona solo hasta que termine la autenticación básica.",
  "The connector may have been created switched off; look that it is enabled.":
    "Puede que el conector se haya creado desactivado; compruebe que está activado.",
  "A new address at the provider, or a second line that takes over, stops the mail until the rule is changed.":
    "Una dirección nueva en el proveedor, o una segunda línea que toma el relevo, detiene el correo hasta que se cambie la regla.",
  "A device that prefers IPv6 misses the rule, which takes IPv4 only.":
    "Un dispositivo que prefiere IPv6 queda fuera de la regla, que solo admite IPv4.",
  "Microsoft 365 may put a mail off for some minutes; the sender has to try again by itself, which many devices never do.":
    "Microsoft 365 puede aplazar un correo unos minutos; el remitente tiene que intentarlo de nuevo por sí solo, lo que muchos dispositivos nunca hacen.",
  "Its mail counts as mail from outside: the filters look at it, and no copy stands in Sent Items.":
    "Su correo cuenta como correo externo: los filtros lo examinan y no queda ninguna copia en “Elementos enviados”.",
  "Whatever stands behind this address may send in your name: let only the devices out on port 25.":
    "Todo lo que esté detrás de esta dirección puede enviar en su nombre: deje salir por el puerto 25 solo los dispositivos.",
  "From a rented server in a cloud it works only with an address of its own and where the provider lets port 25 out.":
    "Desde un servidor alquilado en una nube solo funciona con una dirección propia y si el proveedor deja salir por el puerto 25.",
  "It works, but a sign-in with OAuth is safer where it can be had.":
    "Funciona, pero un inicio de sesión con OAuth es más seguro donde esté disponible.",
  "It works without encryption, so the mail crosses the internet in the clear.":
    "Funciona sin cifrado, así que el correo viaja por Internet en texto claro.",
  "It needs no password and reaches everybody, if the public address is fixed.":
    "No necesita contraseña y llega a todos, si la dirección pública es fija.",
  "It needs no password and reaches everybody.":
    "No necesita contraseña y llega a todos.",
  "It is for devices, programs and servers, not for a person's mailbox.":
    "Es para dispositivos, programas y servidores, no para el buzón de una persona.",
  "The public address changes or is shared.":
    "La dirección pública cambia o es compartida.",
  "Rules take IPv4 addresses only.":
    "Las reglas solo admiten direcciones IPv4.",
  "It may not be used for bulk mail to the outside.":
    "No se puede usar para correo masivo a destinatarios externos.",
  "Without its intermediate certificates the certificate counts for nothing.":
    "Sin sus certificados intermedios, el certificado no sirve de nada.",
  "Renew it in time, with the same name.":
    "Renuévelo a tiempo, con el mismo nombre.",
  "The certificate's domain has to be an accepted domain of this organisation alone.":
    "El dominio del certificado tiene que ser un dominio aceptado solo de esta organización.",
  "Devices and mail programs can hardly ever show a certificate of their own.":
    "Los dispositivos y programas de correo casi nunca pueden mostrar un certificado propio.",
  "A certificate is shown in TLS 1.2 or later only.":
    "Un certificado solo se muestra con TLS 1.2 o posterior.",
  "It does not depend on the public address.":
    "No depende de la dirección pública.",
  "Authenticated SMTP is on for its mailbox.":
    "SMTP autenticado está activado para su buzón.",
  "The mailbox has a licence.": "El buzón tiene una licencia.",
  "A program sends, not a device.": "Envía un programa, no un dispositivo.",
  "The sending domain is verified there, with SPF and DKIM.":
    "El dominio que envía está verificado allí, con SPF y DKIM.",
  "Direct Send is not rejected in your organisation.":
    "Direct Send no se rechaza en su organización.",
  "The public address stands in the domain's SPF record.":
    "La dirección pública está en el registro SPF del dominio.",
  "The program can be changed to call an HTTPS interface.":
    "El programa se puede cambiar para que use una interfaz HTTPS.",
  "The mailbox that sends has a licence, or is a shared mailbox.":
    "El buzón que envía tiene una licencia o es un buzón compartido.",
  "The account has a valid billing policy.":
    "La cuenta tiene una directiva de facturación válida.",
  "Every recipient is in your own organisation.":
    "Todos los destinatarios están en su propia organización.",
  "The device or program can sign in.":
    "El dispositivo o programa puede iniciar sesión.",
  "It encrypts with STARTTLS and speaks TLS 1.2 or later.":
    "Cifra con STARTTLS y usa TLS 1.2 o posterior.",
  "The network lets port {} out to Microsoft 365.":
    "La red deja salir por el puerto {1} hacia Microsoft 365.",
  "Somebody looks after a mail server there, such as Postfix or Exchange Server.":
    "Alguien se encarga allí de un servidor de correo, como Postfix o Exchange Server.",
  "It passes mail on by one of the other ways: a certificate, its fixed address, or OAuth.":
    "Retransmite el correo por una de las otras formas: un certificado, su dirección fija u OAuth.",
  "The public IPv4 address is fixed and nobody else's.":
    "La dirección IPv4 pública es fija y de nadie más.",
  "An enabled inbound connector from your organisation's server lists exactly this address.":
    "Un conector de entrada activado (desde el servidor de su organización) contiene exactamente esta dirección.",
  "The sender's domain is an accepted domain of your organisation.":
    "El dominio del remitente es un dominio aceptado de su organización.",
  "The sender shows a certificate of a public authority, with its whole chain.":
    "El remitente muestra un certificado de una entidad de certificación pública, con toda su cadena.",
  "An enabled inbound connector from your organisation's server names the certificate's domain, which is an accepted domain.":
    "Un conector de entrada activado (desde el servidor de su organización) indica el dominio del certificado, que es un dominio aceptado.",
  "Authenticated SMTP is on for its mailbox: yes":
    "SMTP autenticado está activado para su buzón: sí",
  "The mailbox has a licence: yes": "El buzón tiene una licencia: sí",
  "A program sends, not a device: yes":
    "Envía un programa, no un dispositivo: sí",
  "The sending domain is verified there, with SPF and DKIM: yes":
    "El dominio que envía está verificado allí, con SPF y DKIM: sí",
  "Direct Send is not rejected in your organisation: yes":
    "Direct Send no se rechaza en su organización: sí",
  "The public address stands in the domain's SPF record: yes":
    "La dirección pública está en el registro SPF del dominio: sí",
  "The program can be changed to call an HTTPS interface: yes":
    "El programa se puede cambiar para que use una interfaz HTTPS: sí",
  "The mailbox that sends has a licence, or is a shared mailbox: yes":
    "El buzón que envía tiene una licencia o es un buzón compartido: sí",
  "The account has a valid billing policy: yes":
    "La cuenta tiene una directiva de facturación válida: sí",
  "Every recipient is in your own organisation: yes":
    "Todos los destinatarios están en su propia organización: sí",
  "The device or program can sign in: yes":
    "El dispositivo o programa puede iniciar sesión: sí",
  "It encrypts with STARTTLS and speaks TLS 1.2 or later: yes":
    "Cifra con STARTTLS y usa TLS 1.2 o posterior: sí",
  "The network lets port {} out to Microsoft 365: yes":
    "La red deja salir por el puerto {1} hacia Microsoft 365: sí",
  "Somebody looks after a mail server there, such as Postfix or Exchange Server: yes":
    "Alguien se encarga allí de un servidor de correo, como Postfix o Exchange Server: sí",
  "It passes mail on by one of the other ways: a certificate, its fixed address, or OAuth: yes":
    "Retransmite el correo por una de las otras formas: un certificado, su dirección fija u OAuth: sí",
  "The public IPv4 address is fixed and nobody else's: yes":
    "La dirección IPv4 pública es fija y de nadie más: sí",
  "An enabled inbound connector from your organisation's server lists exactly this address: yes":
    "Un conector de entrada activado (desde el servidor de su organización) contiene exactamente esta dirección: sí",
  "The sender's domain is an accepted domain of your organisation: yes":
    "El dominio del remitente es un dominio aceptado de su organización: sí",
  "The sender shows a certificate of a public authority, with its whole chain: yes":
    "El remitente muestra un certificado de una entidad de certificación pública, con toda su cadena: sí",
  "An enabled inbound connector from your organisation's server names the certificate's domain, which is an accepted domain: yes":
    "Un conector de entrada activado (desde el servidor de su organización) indica el dominio del certificado, que es un dominio aceptado: sí",
  "Authenticated SMTP is on for its mailbox: no":
    "SMTP autenticado está activado para su buzón: no",
  "The mailbox has a licence: no": "El buzón tiene una licencia: no",
  "A program sends, not a device: no":
    "Envía un programa, no un dispositivo: no",
  "The sending domain is verified there, with SPF and DKIM: no":
    "El dominio que envía está verificado allí, con SPF y DKIM: no",
  "Direct Send is not rejected in your organisation: no":
    "Direct Send no se rechaza en su organización: no",
  "The public address stands in the domain's SPF record: no":
    "La dirección pública está en el registro SPF del dominio: no",
  "The program can be changed to call an HTTPS interface: no":
    "El programa se puede cambiar para que use una interfaz HTTPS: no",
  "The mailbox that sends has a licence, or is a shared mailbox: no":
    "El buzón que envía tiene una licencia o es un buzón compartido: no",
  "The account has a valid billing policy: no":
    "La cuenta tiene una directiva de facturación válida: no",
  "Every recipient is in your own organisation: no":
    "Todos los destinatarios están en su propia organización: no",
  "The device or program can sign in: no":
    "El dispositivo o programa puede iniciar sesión: no",
  "It encrypts with STARTTLS and speaks TLS 1.2 or later: no":
    "Cifra con STARTTLS y usa TLS 1.2 o posterior: no",
  "The network lets port {} out to Microsoft 365: no":
    "La red deja salir por el puerto {1} hacia Microsoft 365: no",
  "Somebody looks after a mail server there, such as Postfix or Exchange Server: no":
    "Alguien se encarga allí de un servidor de correo, como Postfix o Exchange Server: no",
  "It passes mail on by one of the other ways: a certificate, its fixed address, or OAuth: no":
    "Retransmite el correo por una de las otras formas: un certificado, su dirección fija u OAuth: no",
  "The public IPv4 address is fixed and nobody else's: no":
    "La dirección IPv4 pública es fija y de nadie más: no",
  "An enabled inbound connector from your organisation's server lists exactly this address: no":
    "Un conector de entrada activado (desde el servidor de su organización) contiene exactamente esta dirección: no",
  "The sender's domain is an accepted domain of your organisation: no":
    "El dominio del remitente es un dominio aceptado de su organización: no",
  "The sender shows a certificate of a public authority, with its whole chain: no":
    "El remitente muestra un certificado de una entidad de certificación pública, con toda su cadena: no",
  "An enabled inbound connector from your organisation's server names the certificate's domain, which is an accepted domain: no":
    "Un conector de entrada activado (desde el servidor de su organización) indica el dominio del certificado, que es un dominio aceptado: no",
  "SMTP AUTH client submission": "Envío de cliente SMTP AUTH",
  "Azure Communication Services Email": "Azure Communication Services Email",
  "Direct Send": "Direct Send",
  "Microsoft Graph sendMail": "Microsoft Graph sendMail",
  "High Volume Email": "High Volume Email",
  "A relay of your own in front": "Un servidor de retransmisión propio delante",
  "Relay, recognised by the public address":
    "Retransmisión reconocida por la dirección pública",
  "Relay, recognised by a certificate":
    "Retransmisión reconocida por un certificado",
  "SMTP AUTH client submission: {}": "Envío de cliente SMTP AUTH: {1}",
  "Azure Communication Services Email: {}":
    "Azure Communication Services Email: {1}",
  "Direct Send: {}": "Direct Send: {1}",
  "Microsoft Graph sendMail: {}": "Microsoft Graph sendMail: {1}",
  "High Volume Email: {}": "High Volume Email: {1}",
  "A relay of your own in front: {}":
    "Un servidor de retransmisión propio delante: {1}",
  "Relay, recognised by the public address: {}":
    "Retransmisión reconocida por la dirección pública: {1}",
  "Relay, recognised by a certificate: {}":
    "Retransmisión reconocida por un certificado: {1}",
  "The device or program signs in as one mailbox and sends as it, to anybody, from any network.":
    "El dispositivo o programa inicia sesión como un buzón y envía como ese buzón, a cualquiera y desde cualquier red.",
  "A service for newsletters and mass notifications to the outside, apart from your mailboxes.":
    "Un servicio para enviar boletines y notificaciones masivas a destinatarios externos, aparte de sus buzones.",
  "Mail to your own colleagues alone, without a sign-in and without a rule, the way any stranger's mail arrives.":
    "Correo solo a sus propios compañeros, sin inicio de sesión y sin regla, tal como llega el correo de cualquier desconocido.",
  "A program of your own sends through HTTPS with an Entra application, without any SMTP.":
    "Un programa propio envía por HTTPS con una aplicación de Entra, sin nada de SMTP.",
  "An account of its own for programs and devices that send much, to your own colleagues alone.":
    "Una cuenta propia para programas y dispositivos que envían mucho, solo a sus propios compañeros.",
  "A mail server in your network takes mail from old devices and passes it on in a safe way.":
    "Un servidor de correo en su red recibe el correo de dispositivos antiguos y lo retransmite de forma segura.",
  "A rule in Exchange Online recognises your office's fixed public address and lets its devices send to anybody without signing in.":
    "Una regla de Exchange Online reconoce la dirección pública fija de su oficina y deja que sus dispositivos envíen a cualquiera sin iniciar sesión.",
  "A mail server of your own shows a certificate for one of your domains and may send to anybody, from whatever address.":
    "Un servidor de correo propio muestra un certificado de uno de sus dominios y puede enviar a cualquiera, desde cualquier dirección.",
  "587; 25 too, with the sign-in": "587; también 25, con el inicio de sesión",
  "25 or 587, inside": "25 o 587, internamente",
  "STARTTLS, TLS 1.2 or later": "STARTTLS, TLS 1.2 o posterior",
  "STARTTLS, with a certificate of its own":
    "STARTTLS, con un certificado propio",
  "whatever the device can, inside only":
    "el que admita el dispositivo, solo internamente",
  "OAuth; a password only while basic authentication lasts":
    "OAuth; contraseña solo mientras dure la autenticación básica",
  "OAuth (Mail.Send)": "OAuth (Mail.Send)",
  "OAuth, or a password until September 2028":
    "OAuth, o contraseña hasta septiembre de 2028",
  "an application of Entra, behind an SMTP user name":
    "una aplicación de Entra, detrás de un nombre de usuario SMTP",
  "none; the public IPv4 address is known":
    "ninguno; se conoce la dirección IPv4 pública",
  "none, by the device's inside address":
    "ninguno; por la dirección interna del dispositivo",
  "the certificate": "el certificado",
  "Sign-in: none": "Inicio de sesión: ninguno",
  "a licensed mailbox": "un buzón con licencia",
  "a licensed or shared mailbox": "un buzón con licencia o compartido",
  "by use, through an Azure subscription":
    "según el uso, mediante una suscripción de Azure",
  "pay as you go: 42 US dollars for a million recipients":
    "pago por uso: 42 dólares estadounidenses por millón de destinatarios",
  "none for the sender": "ninguna para el remitente",
  "the server's own": "la del propio servidor",
  "10,000 recipients a day, 30 messages a minute, 3 connections at a time":
    "10 000 destinatarios al día, 30 mensajes por minuto, 3 conexiones a la vez",
  "small until a higher quota is asked for":
    "pequeños hasta que se pida una cuota mayor",
  "the throttling and filters of all incoming mail":
    "la limitación y los filtros de todo el correo entrante",
  "the mailbox's limits, and Graph's throttling":
    "los límites del buzón y la limitación de Graph",
  "no limit of recipients a day, inside only":
    "sin límite de destinatarios al día, solo internamente",
  "those of the way it passes mail on":
    "los de la forma en que retransmite el correo",
  "reasonable use; mail to the outside counts for the organisation":
    "uso razonable; el correo a destinatarios externos cuenta para la organización",
  "smtp.azurecomm.net, or its REST interface":
    "smtp.azurecomm.net o su interfaz REST",
  "your Microsoft 365 MX host": "su host MX de Microsoft 365",
  "a server inside your network": "un servidor dentro de su red",
  "your own relay": "su propio servidor de retransmisión",
  "the host that Microsoft 365 names as the MX of your domain":
    "el host que Microsoft 365 indica como MX de su dominio",
  "the SMTP user name of its Entra application":
    "el nombre de usuario SMTP de su aplicación de Entra",
  "an Entra application with Mail.Send for this one mailbox":
    "una aplicación de Entra con Mail.Send para ese único buzón",
  "the High Volume Email account": "la cuenta de High Volume Email",
  "its own mailbox": "su propio buzón",
  "an address of the domain that is verified there":
    "una dirección del dominio verificado allí",
  "an address of one of your own mail domains":
    "una dirección de uno de sus propios dominios de correo",
  "an address at {}": "una dirección de {1}",
  "The ways to send, side by side": "Comparación de las formas de envío",
  "The ways to send through Microsoft 365":
    "Las formas de enviar mediante Microsoft 365",
  "These ways to send, side by side": "Comparación de estas formas de envío",
  "Server: {}; port: {}; encryption: {}":
    "Servidor: {1}; puerto: {2}; cifrado: {3}",
  "Sign-in: {}; to the outside: {}; licence: {}":
    "Inicio de sesión: {1}; destinatarios externos: {2}; licencia: {3}",
  "Sign-in: {}; to the outside: yes; licence: {}":
    "Inicio de sesión: {1}; destinatarios externos: sí; licencia: {2}",
  "Sign-in: {}; to the outside: no; licence: {}":
    "Inicio de sesión: {1}; destinatarios externos: no; licencia: {2}",
  "Sign-in: none; to the outside: no; licence: none":
    "Inicio de sesión: ninguno; destinatarios externos: no; licencia: ninguna",
  "Limits: {}": "Límites: {1}",
  "Please choose one of the answers.":
    "Elija una de las respuestas, por favor.",
  "Which kind of sign-in can it do? (see its manual)":
    "¿Qué tipo de inicio de sesión admite? (consulte su manual)",
  "Not at all": "Ninguno",
  "With a user name and a password only":
    "Solo con nombre de usuario y contraseña",
  "With OAuth, also called Modern Authentication":
    "Con OAuth, también llamado “autenticación moderna”",
  "Which TLS version does it know at most? (see its manual)":
    "¿Qué versión de TLS admite como máximo? (consulte su manual)",
  "TLS 1.2 or 1.3": "TLS 1.2 o 1.3",
  "TLS 1.0 or 1.1 only, or SSL": "Solo TLS 1.0 o 1.1, o SSL",
  "Which encryption is it set to?": "¿Qué cifrado tiene configurado?",
  None: "Ninguno",
  "STARTTLS or TLS": "STARTTLS o TLS",
  "SSL, or SSL/TLS from the start": "SSL, o SSL/TLS desde el principio",
  "Does it complain about the server's certificate?":
    "¿Avisa de un problema con el certificado del servidor?",
  "Yes, it does not trust the certificate": "Sí, no confía en el certificado",
  "No, it says nothing about certificates": "No, no dice nada de certificados",
  "What changed shortly before the trouble began?":
    "¿Qué cambió poco antes de que empezara el problema?",
  "It is new and never worked": "Es nuevo y nunca ha funcionado",
  "The network, the line or the provider": "La red, la línea o el proveedor",
  "A certificate": "Un certificado",
  "A password": "Una contraseña",
  "Security settings of the organisation":
    "La configuración de seguridad de la organización",
  "Mail settings, there or on our server":
    "La configuración de correo, allí o en nuestro servidor",
  "Nothing that I know of": "Nada que yo sepa",
  "Which mails does it concern?": "¿A qué correos afecta?",
  "This one mail": "Solo a este correo",
  "All mails to one recipient": "A todos los correos a un destinatario",
  "All mails to the outside": "A todos los correos a destinatarios externos",
  "Everything that it sends": "A todo lo que envía",
  "Who was the mail for?": "¿Para quién era el correo?",
  "Who will it send to?": "¿A quién enviará?",
  "Only colleagues, inside our organisation":
    "Solo a compañeros, dentro de nuestra organización",
  "Somebody outside too": "También a alguien externo",
  "A colleague, inside our organisation":
    "Un compañero, dentro de nuestra organización",
  "Somebody outside": "Alguien externo",
  "Does the office have a fixed internet address of its own? (ask the internet provider)":
    "¿Tiene la oficina una dirección de Internet propia y fija? (pregunte al proveedor de Internet)",
  "Yes, it is fixed": "Sí, es fija",
  "No, it changes or is shared with others":
    "No, cambia o se comparte con otros",
  "Which address does it send from? (none, if it has no sender)":
    "¿Desde qué dirección envía? (“none” si no tiene remitente)",
  "That does not look like a mail address, such as scanner@example.com.":
    "Eso no parece una dirección de correo, como scanner@example.com.",
  "Which name stands on the certificate that it shows to Microsoft 365? (or none)":
    "¿Qué nombre figura en el certificado que muestra a Microsoft 365? (o “none”)",
  "mail.example.com, or none": "mail.example.com, o none",
  "Please enter a name such as mail.example.com, or the word none.":
    "Escriba un nombre como mail.example.com o la palabra none.",
  "What sends this mail?": "¿Qué envía este correo?",
  "What is going to send?": "¿Qué va a enviar?",
  "A scanner, printer or other device":
    "Un escáner, una impresora u otro dispositivo",
  "A program": "Un programa",
  "A person's mailbox": "El buzón de una persona",
  "Our own mail server": "Nuestro propio servidor de correo",
  "Which public internet address does the office have that it sends from?":
    "¿Qué dirección pública de Internet tiene la oficina desde la que envía?",
  "For example 203.0.113.44": "Por ejemplo, 203.0.113.44",
  "Please enter the address as four numbers with dots, such as 203.0.113.44.":
    "Escriba la dirección como cuatro números con puntos, por ejemplo 203.0.113.44.",
  "That address is from inside your network. Please enter the one that the internet sees; a page such as whatismyip shows it.":
    "Esa dirección es de dentro de su red. Escriba la que ve Internet; una página como whatismyip la muestra.",
  "Is it set up to sign in with a user name?":
    "¿Está configurado para iniciar sesión con un nombre de usuario?",
  "Yes, it signs in": "Sí, inicia sesión",
  "No, it has no sign-in": "No, no tiene inicio de sesión",
  "How much does it send?": "¿Cuánto envía?",
  "How much will it send?": "¿Cuánto enviará?",
  "Up to some hundred mails a day": "Hasta unos cientos de correos al día",
  "Thousands a day, or newsletters": "Miles al día, o boletines",
  "Which mail server is it set to?":
    "¿Qué servidor de correo tiene configurado?",
  "That does not look like a mail server, such as smtp.example.com.":
    "Eso no parece un servidor de correo, como smtp.example.com.",
  "Which port is it set to?": "¿Qué puerto tiene configurado?",
  "Which user name does it sign in with?":
    "¿Con qué nombre de usuario inicia sesión?",
  "Please enter the user name alone, such as scanner@example.com.":
    "Escriba solo el nombre de usuario, por ejemplo scanner@example.com.",
  "How does it sign in?": "¿Cómo inicia sesión?",
  "With a user name and a password": "Con nombre de usuario y contraseña",
  "Old TLS": "TLS antiguo",
  "These speak TLS 1.0 or 1.1. Look for firmware with TLS 1.2 and OAuth; where there is none, put a relay of your own in front, or replace them.":
    "Estos usan TLS 1.0 o 1.1. Busque firmware con TLS 1.2 y OAuth; si no existe, ponga delante un servidor de retransmisión propio o reemplácelos.",
  "Devices, to judge by the name": "Dispositivos, a juzgar por el nombre",
  "Look whether firmware brings OAuth. If not, let them relay by the office's fixed public address without a password; for colleagues alone High Volume Email keeps taking a password for longer.":
    "Compruebe si el firmware incorpora OAuth. Si no, haga que envíen mediante retransmisión por la dirección pública fija de la oficina, sin contraseña; solo para los compañeros, High Volume Email sigue aceptando una contraseña durante más tiempo.",
  "Programs, to judge by the name": "Programas, a juzgar por el nombre",
  "Change them to OAuth or to Graph sendMail; where the code cannot be changed, a relay for the fixed address. Bulk goes to High Volume Email inside and Azure Communication Services outside.":
    "Cámbielos a OAuth o a Graph sendMail; si no se puede cambiar el código, a una retransmisión por la dirección fija. El correo masivo va por High Volume Email si es interno y por Azure Communication Services si es externo.",
  "Other accounts": "Otras cuentas",
  "Find out what signs in as these. A person's mail program moves to OAuth; a device or program gets an account of its own first.":
    "Averigüe qué inicia sesión con ellas. El programa de correo de una persona pasa a OAuth; un dispositivo o programa recibe primero una cuenta propia.",
  "Not said": "Sin indicar",
  "The report does not say how these sign in. Show the column with the authentication protocol in the admin centre and export again.":
    "El informe no dice cómo inician sesión. Muestre la columna con el protocolo de autenticación en el centro de administración y exporte de nuevo.",
  Done: "Listo",
  "These sign in with OAuth already and stay as they are.":
    "Estos ya inician sesión con OAuth y quedan como están.",
  Inventory: "Inventario",
  Owners: "Responsables",
  Group: "Agrupar",
  Move: "Migrar",
  Close: "Cerrar",
  "Exchange admin centre > Reports > Mail flow > SMTP AUTH clients, over 90 days, exported. It holds what was sent; what was refused is not in it.":
    "Centro de administración de Exchange > Informes > Flujo de correo > “SMTP AUTH clients”, de 90 días, exportado. Contiene lo que se envió; lo que se rechazó no está en él.",
  "Name for each sender the device or program, its place and who looks after it. Switch authenticated SMTP off for mailboxes that nobody claims, and wait a week.":
    "Indique para cada remitente el dispositivo o programa, su lugar y quién se encarga de él. Desactive SMTP autenticado en los buzones que nadie reclame y espere una semana.",
  "OAuth where it can be had; Graph for programs of your own; a relay by fixed address or certificate for the rest; High Volume Email for much mail inside, Azure Communication Services for much mail outside.":
    "OAuth donde esté disponible; Graph para programas propios; una retransmisión por dirección fija o certificado para lo demás; High Volume Email para mucho correo interno, Azure Communication Services para mucho correo externo.",
  "One pilot of each group first, then the rest. Test to the outside and to a colleague, and note it in the register.":
    "Primero una prueba piloto de cada grupo, después el resto. Pruebe con un destinatario externo y con un compañero, y anótelo en el inventario.",
  "When a mailbox signs in by password no more, set an authentication policy that keeps passwords out of SMTP for it; at last for everybody.":
    "Cuando un buzón ya no inicie sesión con contraseña, aplíquele una directiva de autenticación que no admita contraseñas en SMTP; al final, a todos.",
  "Look at the report each month until no password is left in it.":
    "Revise el informe cada mes hasta que no quede en él ninguna contraseña.",
  "A plan away from sign-in by password":
    "Un plan para dejar atrás el inicio de sesión con contraseña",
  "Away from sign-in by password":
    "Dejar atrás el inicio de sesión con contraseña",
  "A password works until basic authentication ends; whatever signs in with OAuth, or does not sign in, is not touched.":
    "Una contraseña funciona hasta que termine la autenticación básica; lo que inicia sesión con OAuth, o no inicia sesión, no se ve afectado.",
  "Paste the exported report (CSV) here, and I sort it by what each sender can do.":
    "Pegue aquí el informe exportado (CSV) y lo ordeno según lo que puede hacer cada remitente.",
  "1 sender in the report": "1 remitente en el informe",
  "{} senders in the report": "{1} remitentes en el informe",
  "{} of them by password, as far as the report says. The most mail stands first.":
    "{1} de ellos con contraseña, hasta donde indica el informe. Primero aparece el que más envía.",
  "1 line without a sender's address was left out.":
    "Se omitió 1 línea sin dirección de remitente.",
  "{} lines without a sender's address were left out.":
    "Se omitieron {1} líneas sin dirección de remitente.",
  "The report holds what was sent. Whatever was refused is not in it.":
    "El informe contiene lo que se envió. Lo que se rechazó no está en él.",
  "and {} more": "y {1} más",
  "{}, by password and by OAuth": "{1}, con contraseña y con OAuth",
  "{}: 1 message": "{1}: 1 mensaje",
  "{}: {} messages": "{1}: {2} mensajes",
  "I find no line of column names with a sender in it, such as Sender address, Domain, TLS 1.2, Messages sent.":
    "No encuentro ninguna línea con nombres de columna en la que aparezca un remitente, como Sender address, Domain, TLS 1.2, Messages sent.",
  "The lines under the column names cannot be read as CSV; a quotation mark may be missing.":
    "Las líneas bajo los nombres de columna no se pueden leer como CSV; puede que falten unas comillas.",
  "There are column names, but no sender's address under them.":
    "Hay nombres de columna, pero ninguna dirección de remitente debajo.",
  "January 2020": "Enero de 2020",
  "Authenticated SMTP is off in new organisations until it is switched on for a mailbox.":
    "SMTP autenticado está desactivado en las organizaciones nuevas hasta que se active para un buzón.",
  "End of 2022": "Finales de 2022",
  "Basic authentication is off in all of Exchange Online but for authenticated SMTP.":
    "La autenticación básica está desactivada en todo Exchange Online, excepto para SMTP autenticado.",
  "Microsoft announces its end for authenticated SMTP too, for September 2025.":
    "Microsoft anuncia su fin también para SMTP autenticado, para septiembre de 2025.",
  "It ends for the consumer mailboxes of Outlook.com and Hotmail.":
    "Termina para los buzones particulares de Outlook.com y Hotmail.",
  "October 2024": "Octubre de 2024",
  "The report on SMTP AUTH clients shows who signs in how.":
    "El informe “SMTP AUTH clients” muestra quién inicia sesión y cómo.",
  "June 2025": "Junio de 2025",
  "The end is moved to March and April 2026.":
    "El fin se aplaza a marzo y abril de 2026.",
  "27 January 2026": "27 de enero de 2026",
  "That plan is put on hold and replaced by the one below.":
    "Ese plan se suspende y se sustituye por el siguiente.",
  "Until December 2026": "Hasta diciembre de 2026",
  "Nothing changes: a password works where it is switched on and no policy stops it.":
    "No cambia nada: una contraseña funciona donde está activada y ninguna directiva la impide.",
  "End of December 2026": "Finales de diciembre de 2026",
  "It is to be off by default in existing organisations; administrators can switch it on again. Organisations created later do not have it; OAuth works there.":
    "En las organizaciones existentes estará previsiblemente desactivada de forma predeterminada; los administradores pueden volver a activarla. Las organizaciones creadas después no la tienen; allí funciona OAuth.",
  "Second half of 2027": "Segunda mitad de 2027",
  "Microsoft is to announce the day of the final end.":
    "Se espera que Microsoft anuncie el día del fin definitivo.",
  "Passwords are to end for High Volume Email accounts.":
    "Está previsto que las contraseñas terminen para las cuentas de High Volume Email.",
  "When sign-in by password ends":
    "Cuándo termina el inicio de sesión con contraseña",
  "As known on {}. Microsoft has moved these dates more than once; look at message MC786329 in the message centre before you plan by them.":
    "Información del {1}. Microsoft ha cambiado estas fechas más de una vez; consulte el mensaje MC786329 en el Centro de mensajes antes de planificar con ellas.",
  "Today a password still works where it is switched on. What signs in with OAuth is not touched by any of this.":
    "Hoy una contraseña todavía funciona donde está activada. Lo que inicia sesión con OAuth no se ve afectado por nada de esto.",
  "How to keep it from happening again": "Cómo evitar que vuelva a ocurrir",
  "Most mail of devices stops because something around them changed.":
    "El correo de los dispositivos suele detenerse porque algo cambió a su alrededor.",
  "A register": "Un inventario",
  "List every device and program that sends: place, sender address, way to send, public address, account, who looks after it, when it was tested last.":
    "Apunte todos los dispositivos y programas que envían: lugar, dirección de remitente, forma de envío, dirección pública, cuenta, quién se encarga de ellos y cuándo se probaron por última vez.",
  "Look into the list before a provider, a firewall, a certificate or a security rule changes, and test from each of them afterwards.":
    "Consulte la lista antes de que cambie un proveedor, un firewall, un certificado o una regla de seguridad, y haga después una prueba desde cada uno.",
  "Public address": "Dirección pública",
  "Send from a fixed public IPv4 address and write down which connector and which SPF record name it.":
    "Envíe desde una dirección IPv4 pública fija y anote qué conector y qué registro SPF la contienen.",
  "A second line that takes over has another address: add it to the connector before it is needed.":
    "Una segunda línea que toma el relevo tiene otra dirección: agréguela al conector antes de que haga falta.",
  "Let only the devices that send out on port 25.":
    "Deje salir por el puerto 25 solo los dispositivos que envían.",
  Connectors: "Conectores",
  "List single addresses, not whole ranges, and remove what nobody uses any more twice a year.":
    "Indique direcciones individuales, no intervalos completos, y quite dos veces al año lo que ya no usa nadie.",
  "Once everything sends through connectors or with a sign-in, reject Direct Send: nobody can then pose as you from anywhere.":
    "Cuando todo se envíe mediante conectores o con inicio de sesión, rechace Direct Send: entonces nadie podrá hacerse pasar por ustedes desde ningún sitio.",
  "Sign-in": "Inicio de sesión",
  "One account a device or program, with the right to send as its own address alone; never share a password.":
    "Una cuenta por dispositivo o programa, con permiso para enviar solo como su propia dirección; no comparta nunca una contraseña.",
  "Use OAuth where it can be had, and allow authenticated SMTP for single mailboxes.":
    "Use OAuth donde esté disponible y permita SMTP autenticado para buzones concretos.",
  "A person's own account is no sender: it ends with its owner.":
    "La cuenta propia de una persona no sirve como remitente: termina con su titular.",
  "SPF names every sender of the domain, in one record with at most ten lookups.":
    "SPF indica todos los remitentes del dominio, en un solo registro con diez consultas como máximo.",
  "It ends in ~all while senders are still being found, and in -all once the DMARC reports show no unknown one of yours.":
    "Termina en ~all mientras todavía se buscan remitentes, y en -all cuando los informes DMARC ya no muestran ninguno suyo desconocido.",
  "Switch DKIM on for each of your domains.":
    "Active DKIM para cada uno de sus dominios.",
  "Publish DMARC with a reporting address, read the reports, then tighten it from none to quarantine to reject.":
    "Publique DMARC con una dirección para informes, lea los informes y endurézcalo después de none a quarantine y a reject.",
  "What expires": "Lo que caduca",
  "Note the last day of certificates, of secrets of Entra applications and of mailbox licences, with a reminder a month before.":
    "Anote el último día de los certificados, de los secretos de las aplicaciones de Entra y de las licencias de buzón, con un recordatorio un mes antes.",
  "A renewed certificate keeps its name and brings its intermediate certificates.":
    "Un certificado renovado conserva su nombre e incluye sus certificados intermedios.",
  Watch: "Vigilancia",
  "Look each month at the report on SMTP AUTH clients and at the message trace of your devices' senders.":
    "Revise cada mes el informe “SMTP AUTH clients” y el seguimiento de mensajes de los remitentes de sus dispositivos.",
  "Who changed a connector stands in the audit log of the Purview portal, who signed in stands in Entra's sign-in log.":
    "Quién cambió un conector está en el registro de auditoría del portal de Purview; quién inició sesión está en el registro de inicios de sesión de Entra.",
  "What is refused at the door stands in no trace: let the device's own error mail or log reach somebody.":
    "Lo que se rechaza en la entrada no aparece en ningún seguimiento: procure que los correos de error o el registro del propio dispositivo lleguen a alguien.",
  "Keep an eye on the quota of mail to the outside and on blocklists for your address.":
    "Esté atento a la cuota de correo a destinatarios externos y a las listas de bloqueo que incluyan su dirección.",
  Devices: "Dispositivos",
  "Keep firmware up to date: it brings TLS 1.2, new root certificates and OAuth.":
    "Mantenga el firmware actualizado: incorpora TLS 1.2, nuevos certificados raíz y OAuth.",
  "Set server names, never addresses, and the right time.":
    "Configure nombres de servidor, nunca direcciones, y la hora correcta.",
  "Code that sends one mail with safe TLS":
    "Código que envía un correo con TLS seguro",
  "It signs in as an Entra application with SMTP.SendAsApp that Exchange knows (New-ServicePrincipal) and that has the right to the one mailbox.":
    "Inicia sesión como una aplicación de Entra con SMTP.SendAsApp que Exchange conoce (New-ServicePrincipal) y que tiene permiso para ese único buzón.",
  "{}: a password": "{1}: con contraseña",
  "A password works only while basic authentication lasts; plan for OAuth.":
    "Una contraseña solo funciona mientras dure la autenticación básica; prevea el paso a OAuth.",
  "{}: relay, without a sign-in": "{1}: retransmisión, sin inicio de sesión",
  "a password": "una contraseña",
  "relay, without a sign-in": "retransmisión, sin inicio de sesión",
  "It runs where the public address is one that an inbound connector lists, and sends as one of your own domains.":
    "Se ejecuta donde la dirección pública figura en un conector de entrada, y envía como uno de sus propios dominios.",
  "Microsoft Graph": "Microsoft Graph",
  "It signs in as an Entra application with Mail.Send, limited to the one mailbox with RBAC for Applications.":
    "Inicia sesión como una aplicación de Entra con Mail.Send, limitada a ese único buzón con “RBAC for Applications”.",
  "Name the language: {}.": "Indique el lenguaje: {1}.",
  "There is no sample in {}.": "No hay ningún ejemplo en {1}.",
  "There is none in {} for {}; this is the next best.":
    "No hay ninguno en {1} para “{2}”; esta es la mejor alternativa.",
  "Names and secrets come from the environment. It goes over HTTPS, so no mail port is needed.":
    "Los nombres y secretos vienen del entorno. Va por HTTPS, así que no hace falta ningún puerto de correo.",
  "Names and secrets come from the environment. STARTTLS and TLS 1.2 are required, and the server's certificate is checked.":
    "Los nombres y secretos vienen del entorno. STARTTLS y TLS 1.2 son obligatorios, y se comprueba el certificado del servidor.",
  "To be had too: {}.": "También disponible: {1}.",
  "Install MailKit; for OAuth also Microsoft.Identity.Client. It is a whole Program.cs of a console project for .NET 8 or newer.":
    "Instale MailKit; para OAuth, también Microsoft.Identity.Client. Es un archivo Program.cs completo de un proyecto de consola para .NET 8 o posterior.",
  "Microsoft does not recommend System.Net.Mail's SmtpClient for new programs: it knows neither OAuth nor modern protocols.":
    "Microsoft no recomienda el SmtpClient de System.Net.Mail para programas nuevos: no conoce OAuth ni los protocolos modernos.",
  "Install nodemailer; for OAuth also @azure/identity.":
    "Instale nodemailer; para OAuth, también @azure/identity.",
  "Install phpmailer/phpmailer; for OAuth also thenetworg/oauth2-azure or another library that gets a token.":
    "Instale phpmailer/phpmailer; para OAuth, también thenetworg/oauth2-azure u otra biblioteca que obtenga un token.",
  "Install Microsoft.Graph.Users.Actions; for the relay, MailKit's libraries.":
    "Instale Microsoft.Graph.Users.Actions; para la retransmisión, las bibliotecas de MailKit.",
  "Send-MailMessage is obsolete: Microsoft says itself that it cannot promise a safe connection.":
    "Send-MailMessage está obsoleto: la propia Microsoft dice que no puede garantizar una conexión segura.",
  "smtplib is part of Python; for OAuth install msal.":
    "smtplib forma parte de Python; para OAuth, instale msal.",
  "SSL/TLS": "SSL/TLS",
  "SMTP Server Address": "SMTP Server Address",
  "SMTP Server Port Number": "SMTP Server Port Number",
  "Secure Connection": "Secure Connection",
  "Authentication Method": "Authentication Method",
  "Authenticated Account": "Authenticated Account",
  "Authenticated Password": "Authenticated Password",
  "Sender's Email Address": "Sender's Email Address",
  "SMTP Security": "SMTP Security",
  "Primary SMTP Gateway": "Primary SMTP Gateway",
  "Primary SMTP Gateway Port": "Primary SMTP Gateway Port",
  "Use SSL/TLS": "Use SSL/TLS",
  "Device-Initiated E-mail": "Device-Initiated E-mail",
  "Device Userid": "Device Userid",
  "Device password": "Device password",
  "SMTP Server Name": "SMTP Server Name",
  "SMTP Port No.": "SMTP Port No.",
  "SMTP Authentication": "SMTP Authentication",
  "SMTP Auth. User Name": "SMTP Auth. User Name",
  "Administrator's Email Address": "Administrator's Email Address",
  "Primary Server": "Primary Server",
  "Port Number": "Port Number",
  "Enable SSL/TLS": "Enable SSL/TLS",
  "Sender Address": "Sender Address",
  "Email Send Authentication": "Email Send Authentication",
  "Login Name": "Login Name",
  "Return Email Address": "Return Email Address",
  "SSL/TLS: {}": "SSL/TLS: {1}",
  "SMTP Server Address: {}": "SMTP Server Address: {1}",
  "SMTP Server Port Number: {}": "SMTP Server Port Number: {1}",
  "Secure Connection: {}": "Secure Connection: {1}",
  "Authentication Method: {}": "Authentication Method: {1}",
  "Authenticated Account: {}": "Authenticated Account: {1}",
  "Authenticated Password: {}": "Authenticated Password: {1}",
  "Sender's Email Address: {}": "Sender's Email Address: {1}",
  "SMTP Security: {}": "SMTP Security: {1}",
  "Primary SMTP Gateway: {}": "Primary SMTP Gateway: {1}",
  "Primary SMTP Gateway Port: {}": "Primary SMTP Gateway Port: {1}",
  "Use SSL/TLS: {}": "Use SSL/TLS: {1}",
  "Device-Initiated E-mail: {}": "Device-Initiated E-mail: {1}",
  "Device Userid: {}": "Device Userid: {1}",
  "Device password: {}": "Device password: {1}",
  "SMTP Server Name: {}": "SMTP Server Name: {1}",
  "SMTP Port No.: {}": "SMTP Port No.: {1}",
  "SMTP Authentication: {}": "SMTP Authentication: {1}",
  "SMTP Auth. User Name: {}": "SMTP Auth. User Name: {1}",
  "Administrator's Email Address: {}": "Administrator's Email Address: {1}",
  "Primary Server: {}": "Primary Server: {1}",
  "Port Number: {}": "Port Number: {1}",
  "Enable SSL/TLS: {}": "Enable SSL/TLS: {1}",
  "Sender Address: {}": "Sender Address: {1}",
  "Email Send Authentication: {}": "Email Send Authentication: {1}",
  "Login Name: {}": "Login Name: {1}",
  "Return Email Address: {}": "Return Email Address: {1}",
  "Mail server (SMTP)": "Servidor de correo (SMTP)",
  Port: "Puerto",
  Encryption: "Cifrado",
  "Sign-in (SMTP authentication)": "Inicio de sesión (autenticación SMTP)",
  "User name": "Nombre de usuario",
  Password: "Contraseña",
  "Sender's address": "Dirección del remitente",
  "Mail server (SMTP): {}": "Servidor de correo (SMTP): {1}",
  "Port: {}": "Puerto: {1}",
  "Sign-in (SMTP authentication): {}":
    "Inicio de sesión (autenticación SMTP): {1}",
  "User name: {}": "Nombre de usuario: {1}",
  "Password: {}": "Contraseña: {1}",
  "Sender's address: {}": "Dirección del remitente: {1}",
  "Sign-in (SMTP authentication): off":
    "Inicio de sesión (autenticación SMTP): desactivado",
  "SMTP Authentication: off": "SMTP Authentication: desactivado",
  "Authentication Method: off": "Authentication Method: desactivado",
  "Device-Initiated E-mail: off": "Device-Initiated E-mail: desactivado",
  "Email Send Authentication: off": "Email Send Authentication: desactivado",
  "What to enter on a printer or scanner, in its maker's words":
    "Qué introducir en una impresora o escáner, en palabras del fabricante",
  "What to enter on the device": "Qué introducir en el dispositivo",
  "What to enter on a {}": "Qué introducir en un equipo {1}",
  "Name the maker for its own words: {} or {}.":
    "Indique el fabricante para ver sus propias palabras: {1} o {2}.",
  "Usually found at: {}. Menus differ between models.":
    "Suele estar en: {1}. Los menús varían según el modelo.",
  "The fields have general names here; {} may call them otherwise.":
    "Los campos tienen aquí nombres generales; {1} puede llamarlos de otra manera.",
  "Where {}'s own name of a field is not known here, it has a general one.":
    "Si aquí no se conoce el nombre que {1} da a un campo, figura uno general.",
  "With a sign-in": "Con inicio de sesión",
  "For a device that can sign in, best with OAuth. Its mailbox has a licence and authenticated SMTP is on for it.":
    "Para un dispositivo que puede iniciar sesión, mejor con OAuth. Su buzón tiene una licencia y SMTP autenticado está activado para él.",
  "STARTTLS; not the choice that is called SSL or SMTPS and encrypts from the first byte":
    "STARTTLS; no la opción que se llama SSL o SMTPS y cifra desde el primer byte",
  "on; OAuth 2.0 where it is offered": "activado; OAuth 2.0 donde se ofrezca",
  "the address of the device's own mailbox":
    "la dirección del buzón propio del dispositivo",
  "that mailbox's password, where there is no OAuth":
    "la contraseña de ese buzón, si no hay OAuth",
  "the same address as the account": "la misma dirección que la cuenta",
  "Relay without a sign-in": "Retransmisión sin inicio de sesión",
  "For a fixed public address that an inbound connector in Exchange Online lists. It reaches everybody.":
    "Para una dirección pública fija que figura en un conector de entrada de Exchange Online. Llega a todos.",
  "STARTTLS where the device can, else off":
    "STARTTLS si el dispositivo lo admite; si no, desactivado",
  "any address of one of your own mail domains":
    "cualquier dirección de uno de sus propios dominios de correo",
  "For mail to your own colleagues alone, while your organisation does not reject it. The public address stands in the SPF record.":
    "Para correo solo a sus propios compañeros, mientras su organización no lo rechace. La dirección pública está en el registro SPF.",
  "the MX host of your domain (Microsoft 365 admin centre > Settings > Domains > your domain > DNS records)":
    "el host MX de su dominio (Centro de administración de Microsoft 365 > Configuración > Dominios > su dominio > Registros DNS)",
  "Watch out": "Atención",
  "Enter the server by its name, never by an address.":
    "Indique el servidor por su nombre, nunca por una dirección.",
  "smtp.office365.com is for sending; outlook.office365.com is where programs read mail.":
    "smtp.office365.com sirve para enviar; en outlook.office365.com los programas leen el correo.",
  "Leave the check of the server's certificate on; if it fails, the device needs newer firmware or root certificates.":
    "Deje activada la comprobación del certificado del servidor; si falla, el dispositivo necesita firmware o certificados raíz más recientes.",
  "Set the device's time and its DNS server, then send a test to the outside and one to a colleague.":
    "Configure la hora del dispositivo y su servidor DNS, y después envíe una prueba a alguien externo y otra a un compañero.",
  "SSL/TLS offers STARTTLS beside SSL; choose STARTTLS.":
    "SSL/TLS ofrece STARTTLS además de SSL; elija STARTTLS.",
  "SMTP AUTH is the sign-in; Off is none. POP before SMTP is neither.":
    "SMTP AUTH es el inicio de sesión; Off significa ninguno. POP before SMTP no es ni lo uno ni lo otro.",
  "Embedded Web Server > Scan, or Networking > Outgoing Email or Scan to Email":
    "Embedded Web Server > Scan, o Networking > Outgoing Email o Scan to Email",
  "The encryption offers SMTP over SSL and Start TLS; choose Start TLS.":
    "El cifrado ofrece SMTP over SSL y Start TLS; elija Start TLS.",
  "SMTP (E-mail TX) has to be On under Network Settings > Protocol.":
    "SMTP (E-mail TX) tiene que estar en On en Network Settings > Protocol.",
  "Send error 1102 means that the sign-in was refused.":
    "El error de envío 1102 significa que se rechazó el inicio de sesión.",
  "For some models Kyocera offers the Exchange Online Connector, which brings OAuth.":
    "Para algunos modelos, Kyocera ofrece Exchange Online Connector, que incorpora OAuth.",
  "Set Use SSL/TLS to Required where the form asks for STARTTLS.":
    "Ponga Use SSL/TLS en Required donde el formulario pida STARTTLS.",
  "With a sign-in, choose Use Device SMTP Credentials; else None.":
    "Con inicio de sesión, elija Use Device SMTP Credentials; si no, None.",
  "With a sign-in, the account, its email address and the administrator's address have to be the same one, or the server refuses the sender.":
    "Con inicio de sesión, la cuenta, su dirección de correo y la dirección del administrador tienen que ser la misma; si no, el servidor rechaza al remitente.",
  "Newer models take OAuth 2.0 for Exchange Online; Ricoh's support pages name them.":
    "Los modelos más recientes admiten OAuth 2.0 para Exchange Online; las páginas de soporte de Ricoh los enumeran.",
  "Newer models offer OAuth 2.0: choose it, choose the provider, enter the account and press Get Token on the panel.":
    "Los modelos más recientes ofrecen OAuth 2.0: elíjalo, elija el proveedor, introduzca la cuenta y presione Get Token en el panel.",
  "TopAccess, the device's own web page, as administrator":
    "TopAccess, la página web del propio dispositivo, como administrador",
  "These are the names of the WorkCentre models; newer firmware adds OAuth for Exchange Online on many models.":
    "Estos son los nombres de los modelos WorkCentre; en muchos modelos, un firmware más reciente agrega OAuth para Exchange Online.",
  "It lets in all {} addresses of {}": "Deja entrar las {1} direcciones de {2}",
  "Not known whether it is in use. {}{}": "No se sabe si está en uso. {1}{2}",
  "→ List the single addresses of your devices instead, or be sure that the whole range is yours.":
    "→ Indique en su lugar las direcciones individuales de sus dispositivos, o asegúrese de que todo el intervalo le pertenece.",
  "I keep nothing about you": "No conservo nada sobre usted",
  "There is no case of yours. How to reach you in this chat is remembered until you remove the app.":
    "No hay ningún caso suyo. Lo necesario para comunicarme con usted en este chat se recuerda hasta que quite la aplicación.",
  "Delete your data?": "¿Eliminar sus datos?",
  "Your case goes with everything in it, open or closed, and nobody works on it any more.":
    "Su caso desaparece con todo lo que contiene, abierto o cerrado, y ya nadie trabaja en él.",
  "Your {} cases go with everything in them, open or closed, and nobody works on them any more.":
    "Sus {1} casos desaparecen con todo lo que contienen, abiertos o cerrados, y ya nadie trabaja en ellos.",
  "What stays for a year is the record of changes to mail settings; it holds no names and none of your words.":
    "Lo que se conserva durante un año es el registro de cambios en la configuración de correo; no contiene nombres ni nada de lo que usted escribió.",
  "Delete my data": "Eliminar mis datos",
  "Your data is deleted": "Sus datos se han eliminado",
  "One case is gone.": "Se ha eliminado un caso.",
  "{} cases are gone.": "Se han eliminado {1} casos.",
  "A change to the mail settings is being made for one case right now. Ask again when it has come to its end.":
    "En este momento se está haciendo un cambio en la configuración de correo para un caso. Pídalo de nuevo cuando haya terminado.",
  "How to reach you in this chat is remembered until you remove the app.":
    "Lo necesario para comunicarme con usted en este chat se recuerda hasta que quite la aplicación.",
  "Deleted at the reporter's request":
    "Eliminado a petición de la persona que lo notificó",
  "The reporter had it deleted.":
    "La persona que lo notificó pidió eliminarlo.",
  "What I keep about you": "Lo que conservo sobre usted",
  "Your cases, newest first, as JSON to copy.":
    "Sus casos, primero los más recientes, como JSON para copiar.",
  "{} older or longer {} not fit into a message; the operator can hand you everything.":
    "Por antigüedad o longitud, {1} {2} en un mensaje; el operador puede entregárselo todo.",
  "one does": "caso no cabe",
  "ones do": "casos no caben",
  "Besides these, how to reach you in this chat is remembered.":
    "Además de esto, se recuerda lo necesario para comunicarme con usted en este chat.",
  "May I put a file into your OneDrive?":
    "¿Puedo guardar un archivo en su OneDrive?",
  "Everything that I keep about you, as JSON.":
    "Todo lo que conservo sobre usted, como JSON.",
  "I am making your file": "Estoy preparando su archivo",
  "It appears here in a moment.": "Aparecerá aquí en un momento.",
  "Your file is in your OneDrive": "Su archivo está en su OneDrive",
  "It is full: it holds the newest {} cases. The operator can hand you everything.":
    "Está lleno: contiene los {1} casos más recientes. El operador puede entregárselo todo.",
  "No file was made": "No se creó ningún archivo",
  "You did not want it. Ask again at any time.":
    "No lo quiso. Puede volver a pedirlo en cualquier momento.",
  "The file could not be put into your OneDrive. Nothing is lost.":
    "El archivo no se pudo guardar en su OneDrive. No se ha perdido nada.",
  "Try again": "Intentar de nuevo",
  "You asked for this file again": "Ha vuelto a pedir este archivo",
  "The new offer stands further down.": "La nueva oferta está más abajo.",
  "Which way should it send?": "¿De qué forma debe enviar?",
  "Which way a device or program should send":
    "De qué forma debe enviar un dispositivo o programa",
  "What you do not know can stay as it is.":
    "Lo que no sepa puede quedar como está.",
  "Show me the way": "Mostrar la forma de envío",
  "Make it more exact": "Precisar más",
  "Start again": "Empezar de nuevo",
  "All of it": "Todo",
  "Ask me for one of these": "Pregúnteme por uno de estos temas",
  "Would not do": "No serviría",
  "None of the ways fits as it is":
    "Ninguna de las formas encaja tal como está",
  "Something has to change first. This is what stands in the way.":
    "Primero tiene que cambiar algo. Esto es lo que lo impide.",
  Settings: "Configuración",
  "Check first": "Comprobar antes",
  "Would do too": "También serviría",
  Source: "Fuente",
  "Looked up on {}": "Consultado el {1}",
  "Looked up on {}: {}": "Consultado el {1}: {2}",
  "More about this way": "Más sobre esta forma",
  "{}: yes": "{1}: sí",
  "{}: no": "{1}: no",
  Device: "Dispositivo",
  Program: "Programa",
  Recipient: "Destinatario",
  Sender: "Remitente",
  Europe: "Europa",
  Closed: "Cerrado",
  Case: "Caso",
  "an Exchange admin": "un administrador de Exchange",
  "whoever looks after the network": "quien se encarga de la red",
  "whoever looks after our domain's DNS":
    "quien se encarga del DNS de nuestro dominio",
  "whoever looks after our mail server":
    "quien se encarga de nuestro servidor de correo",
  "an admin who assigns licences": "un administrador que asigna licencias",
  "whoever looks after the sign-in server":
    "quien se encarga del servidor de inicio de sesión",
  "whoever looks after the program": "quien se encarga del programa",
  "replaced by {}": "sustituido por {1}",
  "Nothing more was heard for {} days.":
    "No hubo más noticias durante {1} días.",
  "Paste the mail error here": "Pegue aquí el error de correo",
  "I find out why a scanner, a program or a mailbox cannot send, and what puts it right.":
    "Averiguo por qué un escáner, un programa o un buzón no puede enviar y qué lo resuelve.",
  "Paste the whole text of the error or the returned mail. I look at the mail door and the settings myself and ask only what I cannot see.":
    "Pegue el texto completo del error o del correo devuelto. Yo mismo reviso la entrada de correo y la configuración, y solo pregunto lo que no puedo ver.",
  "For example: 550 5.7.64 TenantAttribution; Relay Access Denied":
    "Por ejemplo: 550 5.7.64 TenantAttribution; Relay Access Denied",
  "Changes to approve come to you here":
    "Aquí le llegan los cambios por aprobar",
  "When a mail setting has to change, a card shows what, why, before and after, the risk and how to undo it. Nothing is written before somebody approves it.":
    "Cuando hay que cambiar la configuración de correo, una tarjeta muestra qué, por qué, el antes y el después, el riesgo y cómo deshacerlo. No se escribe nada antes de que alguien lo apruebe.",
  "You cannot approve what you asked for yourself, and each setting is read again before and after writing.":
    "No puede aprobar lo que usted haya pedido, y cada opción se lee de nuevo antes y después de escribirla.",
  "To stop all writing at once, send me “changes off”; “changes on” allows it again, and “changes” tells how it stands.":
    "Para detener de inmediato toda escritura, envíeme “changes off”; “changes on” la permite de nuevo y “changes” dice cómo está.",
  "“review connectors” shows which connectors want a look, “devices” what sends mail.":
    "“review connectors” muestra qué conectores conviene revisar; “devices”, qué envía correo.",
  "A mail error of your own can be pasted here too.":
    "Aquí también puede pegar un error de correo propio.",
  "Hello. What came back?": "Hola. ¿Qué le han devuelto?",
  "Paste the text that the scanner, the program or the returned mail shows, numbers included.":
    "Pegue el texto que muestra el escáner, el programa o el correo devuelto, con los números incluidos.",
  "If there is no text, tell me what you tried to send, from where and to whom.":
    "Si no hay ningún texto, dígame qué intentó enviar, desde dónde y a quién.",
  "What I can do": "Lo que puedo hacer",
  "Paste a mail error or a returned mail, and I find the cause and the smallest safe fix.":
    "Pegue un error de correo o un correo devuelto, y encontraré la causa y la solución segura más pequeña.",
  "A mail dragged in here (.eml, .msg, .txt, .html) or a screenshot will do too.":
    "También sirve un correo arrastrado hasta aquí (.eml, .msg, .txt, .html) o una captura de pantalla.",
  "I try the mail door without sending anything, and read the mail settings of our organisation.":
    "Pruebo la entrada de correo sin enviar nada y leo la configuración de correo de nuestra organización.",
  "Without an error, ask “which way should our scanner send”, “settings for Kyocera” or “when do passwords end”; “topics” lists the rest.":
    "Si no hay ningún error, pregunte “qué método para nuestro escáner”, “configuración para Kyocera” o “hasta cuándo valen las contraseñas”; “temas” muestra el resto.",
  "Short requests that I know: “my cases”, “it works now”, “cancel”, “talk to a person”, “mute” and “unmute” for reminders, “export my data”, “delete my data”.":
    "Peticiones breves que conozco: “mis casos”, “ya funciona”, “cancelar”, “hablar con una persona”, “silenciar” y “fin del silencio” para los recordatorios, “exportar mis datos”, “borrar mis datos”.",
  "At any point you can press “Talk to a person”; the helpdesk then gets everything I saw.":
    "En cualquier momento puede seleccionar “Hablar con una persona”; el servicio de asistencia recibe entonces todo lo que vi.",
  "You are welcome": "De nada",
  "If something else comes back, paste it here.":
    "Si le devuelven otra cosa, péguela aquí.",
  "I did not find a mail error in that":
    "No encontré ningún error de correo en eso",
  "Paste the text that came back, numbers included, such as 550 5.7.64 or 535 5.7.139.":
    "Pegue el texto que le llegó, con los números incluidos, como 550 5.7.64 o 535 5.7.139.",
  "“my cases” shows what I am working on for you, and “help” what else I can do.":
    "“mis casos” muestra en qué trabajo para usted, y “ayuda” qué más puedo hacer.",
  "I read your changed message": "He leído su mensaje modificado",
  "What I make of it comes next.": "A continuación le digo qué deduzco de él.",
  "I had read that message already": "Ya había leído ese mensaje",
  "What I read of it stands; a later change to it is not read. If something was missing, send it as a new message.":
    "Vale lo que leí en él; un cambio posterior no se lee. Si faltaba algo, envíelo como mensaje nuevo.",
  "Something went wrong on my side": "Algo falló por mi parte",
  "Your message is kept and nothing in the mail settings was changed.":
    "Su mensaje se conserva y no se cambió nada en la configuración de correo.",
  "Please try again in a few minutes, or pass the reference to the helpdesk.":
    "Vuelva a intentarlo dentro de unos minutos o dé la referencia al servicio de asistencia.",
  "Reference {}": "Referencia {1}",
  "I could not read this": "No pude leer esto",
  "Nothing of it was kept.": "No se conservó nada de ello.",
  "The file is larger than 5 MiB. Paste the text of the error instead.":
    "El archivo supera los 5 MiB. Pegue en su lugar el texto del error.",
  "Files are read only when they are sent in this chat. Send it here, or paste its text.":
    "Los archivos solo se leen cuando se envían en este chat. Envíelo aquí o pegue su texto.",
  "The file could not be fetched from Teams. Send it again, or paste its text.":
    "No se pudo obtener el archivo de Teams. Envíelo de nuevo o pegue su texto.",
  "I read this from your picture. Is it right?":
    "Esto es lo que leí en su imagen. ¿Es correcto?",
  "Letters and digits in a picture are easily taken for others. Please compare; I wait for you before I look into it.":
    "En una imagen es fácil confundir letras y cifras. Compárelo, por favor; espero su respuesta antes de investigarlo.",
  "Not right? Correct it here first.":
    "¿No es correcto? Corríjalo aquí primero.",
  "That is right": "Es correcto",
  "Read from your picture, confirmed by you":
    "Leído de su imagen y confirmado por usted",
  "I go by the text as you left it.":
    "Me guío por el texto tal como usted lo dejó.",
  "You have no open case": "No tiene ningún caso abierto",
  "Paste the mail error here when something does not go through.":
    "Pegue aquí el error de correo cuando algo no pase.",
  "Show me what came back": "Muéstreme lo que le devolvieron",
  "In Outlook, open the message that says it was not delivered, select all of it, copy it and paste it here. Dragging the message in here works as well.":
    "En Outlook, abra el mensaje que dice que no se entregó, selecciónelo todo, cópielo y péguelo aquí. También puede arrastrar el mensaje hasta aquí.",
  "On a scanner or printer, the text stands in its job list or error report; a photo of the panel will do.":
    "En un escáner o una impresora, el texto está en la lista de trabajos o en el informe de errores; basta una foto del panel.",
  "In a program, the line of its log with the error is enough.":
    "En un programa, basta la línea de su registro con el error.",
  "If there is no text at all, write “talk to a person”.":
    "Si no hay ningún texto, escriba “hablar con una persona”.",
  "You have one open case": "Tiene un caso abierto",
  "You have {} open cases": "Tiene {1} casos abiertos",
  "Its card further up shows where it stands. Write “it works now” to close it, or “talk to a person”.":
    "La tarjeta del caso, más arriba, muestra cómo va. Escriba “ya funciona” para cerrarlo, o “hablar con una persona”.",
  "Each has its card further up, which shows where it stands.":
    "Cada uno tiene más arriba su tarjeta, que muestra cómo va.",
  "You have more than one open case.": "Tiene más de un caso abierto.",
  "Close it": "Cerrarlo",
  "I keep quiet from now on": "A partir de ahora guardo silencio",
  "No reminders and no notices of incidents, until you write “unmute”.":
    "No habrá recordatorios ni avisos de incidentes hasta que escriba “fin del silencio”.",
  "Answers to what you send, questions of the helpdesk and changes to approve still come.":
    "Las respuestas a lo que envíe, las preguntas del servicio de asistencia y los cambios por aprobar siguen llegando.",
  "I remind you again": "Vuelvo a enviarle recordatorios",
  "Reminders and notices of incidents come as before. “mute” stops them.":
    "Los recordatorios y los avisos de incidentes llegan como antes. “silenciar” los detiene.",
  "Which one shall I close?": "¿Cuál debo cerrar?",
  "Closed, as you asked": "Cerrado, como pidió",
  "Nothing more is done about it. Paste the error again if you need it after all.":
    "Ya no se hace nada más con él. Pegue el error de nuevo si al final lo necesita.",
  "Which one works again?": "¿Cuál vuelve a funcionar?",
  "Good. I closed the case": "Bien. He cerrado el caso",
  "Paste the next error here if something comes back again.":
    "Pegue aquí el siguiente error si le devuelven algo otra vez.",
  "Which one is it about?": "¿De cuál se trata?",
  "The helpdesk has it now": "Ahora lo tiene el servicio de asistencia",
  "They see everything that I saw. The case's card shows who takes it.":
    "Allí ven todo lo que vi. La tarjeta del caso muestra quién lo asume.",
  "I already have this one": "Este ya lo tengo",
  "It is case {}; its card further up shows where it stands.":
    "Es el caso {1}; su tarjeta, más arriba, muestra cómo va.",
  "What came back is shown to its reporter and the helpdesk only.":
    "Lo que se devolvió solo lo ven la persona que lo notificó y el servicio de asistencia.",
  "Look for a code, a domain, an address, a name or a word of the error; “open”, “mine” and “from” narrow it down.":
    "Busque un código, un dominio, una dirección, un nombre o una palabra del error; “abiertos”, “míos” y “de” acotan la búsqueda.",
  "For example: find open from contoso.com 5.7.64":
    "Por ejemplo: buscar abiertos de contoso.com 5.7.64",
  "One case fits": "Coincide un caso",
  "{} cases fit": "Coinciden {1} casos",
  "These are your own; the helpdesk sees all.":
    "Estos son los suyos; el servicio de asistencia los ve todos.",
  "There may be more; say more to narrow it down.":
    "Puede haber más; dé más datos para acotar la búsqueda.",
  "Nothing was done": "No se hizo nada",
  "I may not change anything here.": "Aquí no puedo cambiar nada.",
  "I cannot make this kind of change.": "No puedo hacer este tipo de cambio.",
  "This card is out of date. The newest card of the case shows what can be done.":
    "Esta tarjeta está desactualizada. La tarjeta más reciente del caso muestra qué se puede hacer.",
  "This is a copy of a card. Please use the newest one in your own chat with me.":
    "Esta es una copia de una tarjeta. Use la más reciente en su propio chat conmigo.",
  "I may not change anything here. Please run the script on the newest card, then press “I have run it” there.":
    "Aquí no tengo permiso para cambiar nada. Ejecute el script de la tarjeta más reciente y después seleccione allí “I have run it”.",
  "This button is for colleagues with that task. Nothing changed.":
    "Este botón es para los compañeros con esa tarea. No se cambió nada.",
  "I could not look up whether you may do this, so I did not do it. Please try again in a minute.":
    "No pude comprobar si usted puede hacer esto, así que no lo hice. Vuelva a intentarlo dentro de un minuto.",
  "This case is closed already.": "Este caso ya está cerrado.",
  "Somebody else has taken this case already.":
    "Otra persona ya ha asumido este caso.",
  "That is done already, or no longer possible.":
    "Eso ya está hecho o ya no es posible.",
  "This wants a reason. Please write on the card why it may be done, then press again. Nothing was changed.":
    "Esto requiere un motivo. Escriba en la tarjeta por qué se puede hacer y vuelva a seleccionar el botón. No se cambió nada.",
  "You approved this already. It wants a second person besides you.":
    "Usted ya lo aprobó. Hace falta una segunda persona además de usted.",
  "This was decided already. The first decision stands.":
    "Esto ya se decidió. Vale la primera decisión.",
  "You asked for this change, so somebody else has to approve it.":
    "Usted pidió este cambio, así que tiene que aprobarlo otra persona.",
  "This card shows an older plan. Please decide on the newest card.":
    "Esta tarjeta muestra un plan anterior. Decida en la tarjeta más reciente.",
  "The time to decide has passed. Nothing was changed.":
    "El plazo para decidir ha pasado. No se cambió nada.",
  "The approval is more than an hour old and no longer counts. Nothing was changed.":
    "La aprobación tiene más de una hora y ya no cuenta. No se cambió nada.",
  "A change to the same setting is waiting for a decision already.":
    "Ya hay un cambio de la misma opción que espera una decisión.",
  "This wants two approvers besides the one who asks, and there are not so many. Nothing was asked.":
    "Esto requiere dos personas que aprueben, además de quien lo pide, y no hay tantas. No se pidió nada.",
  "I could not find anybody who may approve this. Nothing was asked.":
    "No pude encontrar a nadie que pueda aprobar esto. No se pidió nada.",
  "I have not seen enough to propose a change here. A person has to look at it.":
    "No he visto lo suficiente para proponer aquí un cambio. Tiene que verlo una persona.",
  "I could not look whether it is there, so I did not note it.":
    "No pude comprobar si está ahí, así que no lo anoté.",
  "I could not look whether it is there, so I did not note it. {}":
    "No pude comprobar si está ahí, así que no lo anoté. {1}",
  "I looked, and everything is still as it was before. Run the script as it stands, wait a minute, and press again.":
    "Lo comprobé y todo sigue como antes. Ejecute el script tal como está, espere un minuto y vuelva a seleccionar el botón.",
  "I looked, and it is not as the script leaves it: {}. Look again makes a new script for what stands there now.":
    "Lo comprobé y no está como lo deja el script: {1}. “Look again” crea un script nuevo para lo que hay ahora.",
  "I looked again. Everything is as it was when the change was planned.":
    "Lo comprobé de nuevo. Todo está como cuando se planificó el cambio.",
  "{} tells of mail from {} for a domain that is not one of ours. An address that another organisation sends from must not be let in.":
    "{1} habla de correo de {2} en nombre de un dominio que no es uno de los nuestros. No se debe admitir una dirección desde la que envía otra organización.",
  "Nobody has seen mail come from {}; it is what we were told. Check it before you approve.":
    "Nadie ha visto llegar correo de {1}; es lo que nos dijeron. Compruébelo antes de aprobar.",
  "The sender was seen at {} as well. An address that changes is somebody else's tomorrow; ask the provider whether {} is fixed.":
    "El remitente también se vio en {1}. Una dirección que cambia será mañana de otra persona; pregunte al proveedor si {2} es fija.",
  "The refused mail was sent for a domain that is not one of ours. Be sure that {} is not another organisation's.":
    "El correo rechazado se envió en nombre de un dominio que no es uno de los nuestros. Asegúrese de que {1} no es de otra organización.",
  "I am looking at it": "Lo estoy revisando",
  "Each look takes half a minute at most.":
    "Cada comprobación tarda medio minuto como máximo.",
  "Neither the message nor my own look can tell. If you do not know, say so or leave it empty. I go on without it.":
    "Ni el mensaje ni mi propia comprobación lo indican. Si no lo sabe, dígalo o déjelo vacío. Sigo sin ese dato.",
  "I need one answer from you": "Necesito una respuesta suya",
  "I need {} answers from you": "Necesito {1} respuestas suyas",
  two: "dos",
  "I don't know": "No lo sé",
  "I have not met this answer before": "No había visto antes esta respuesta",
  "The answer itself says so; I could not see it for myself.":
    "Lo dice la propia respuesta; yo no pude verlo por mí mismo.",
  "This is likely, not certain.": "Es probable, no seguro.",
  "Other causes are possible too; the same puts all of them right.":
    "También son posibles otras causas; lo mismo las resuelve todas.",
  "The helpdesk has your case with everything I saw, until it is solved. You will hear from a person here.":
    "El servicio de asistencia tiene su caso, con todo lo que vi, hasta que se resuelva. Aquí le responderá una persona.",
  "{} from the helpdesk has your case since {} and keeps it open until it is solved.":
    "{1}, del servicio de asistencia, tiene su caso desde las {2} y lo mantiene abierto hasta que se resuelva.",
  "This case closes by itself on {} unless you press a button before then.":
    "Este caso se cierra por sí solo el {1}, a menos que antes seleccione un botón.",
  "A person will help you": "Recibirá ayuda de una persona",
  "If there is a mail error after all, paste it here.":
    "Si al final hay un error de correo, péguelo aquí.",
  "I have not met this one. A person has it now":
    "No lo había visto antes. Ahora lo tiene una persona",
  "I could not settle this one. A person has it now":
    "No pude resolverlo. Ahora lo tiene una persona",
  "I do not want to guess.": "No quiero adivinar.",
  "{} has your case.": "{1} tiene su caso.",
  "The fix is approved and being applied":
    "La solución está aprobada y se está aplicando",
  "This takes a moment.": "Esto tarda un momento.",
  "The fix is applied, not checked yet":
    "La solución está aplicada, todavía sin comprobar",
  "Microsoft 365 can take up to an hour to act on it. I will look again.":
    "Microsoft 365 puede tardar hasta una hora en aplicarlo. Volveré a comprobarlo.",
  "I am checking whether the fix was applied":
    "Estoy comprobando si se aplicó la solución",
  "Microsoft 365 did not answer clearly. Nothing is written twice.":
    "Microsoft 365 no respondió con claridad. No se escribe nada dos veces.",
  "The fix is waiting for an admin's approval":
    "La solución espera la aprobación de un administrador",
  "The admins have until {}.":
    "Los administradores tienen tiempo hasta el {1}.",
  "There is nothing for you to do.": "Usted no tiene que hacer nada.",
  "Fixed. Please send once more": "Resuelto. Envíe una vez más, por favor",
  "Fixed and checked.": "Resuelto y comprobado.",
  "Fixed and checked at {}.": "Resuelto y comprobado a las {1}.",
  "The change is in place. Please send once more":
    "El cambio está hecho. Envíe una vez más, por favor",
  "Changed and read back. It can take some minutes until Microsoft 365 acts on it.":
    "Cambiado y leído de nuevo. Microsoft 365 puede tardar unos minutos en aplicarlo.",
  "Changed and read back at {}. It can take some minutes until Microsoft 365 acts on it.":
    "Cambiado y leído de nuevo a las {1}. Microsoft 365 puede tardar unos minutos en aplicarlo.",
  "The fix was approved, but could not be applied in time":
    "La solución se aprobó, pero no se pudo aplicar a tiempo",
  "Nothing was changed. A person will ask again.":
    "No se cambió nada. Una persona volverá a preguntar.",
  "The admins decided against this fix":
    "Los administradores decidieron no aplicar esta solución",
  "Nothing was changed. A person will look for another way.":
    "No se cambió nada. Una persona buscará otra forma.",
  "Nobody approved the fix in time": "Nadie aprobó la solución a tiempo",
  "The settings changed meanwhile, so nothing was applied":
    "La configuración cambió mientras tanto, así que no se aplicó nada",
  "Nothing was written. A person will look at it again.":
    "No se escribió nada. Una persona lo verá de nuevo.",
  "The fix could not be applied": "No se pudo aplicar la solución",
  "Nothing was changed. A person will look at it.":
    "No se cambió nada. Una persona lo verá.",
  "I cannot tell whether the fix is in place":
    "No puedo saber si la solución está aplicada",
  "A person has to look at it before anything else is done.":
    "Una persona tiene que verlo antes de hacer cualquier otra cosa.",
  "This case is closed.": "Este caso está cerrado.",
  "If it comes back, paste the new error here.":
    "Si vuelve a ocurrir, pegue aquí el nuevo error.",
  "It works again.": "Vuelve a funcionar.",
  "No longer wanted.": "Ya no se necesita.",
  "The helpdesk closed it.": "Lo cerró el servicio de asistencia.",
  "Until it is done": "Mientras tanto",
  "What to do now": "Qué hacer ahora",
  "Press “Ask for the fix”. An Exchange admin then has a day to decide on it, and I tell you here when it is done.":
    "Seleccione “Pedir la solución”. Un administrador de Exchange tiene entonces un día para decidir, y yo le aviso aquí cuando esté hecho.",
  "Press “Talk to a person”. The helpdesk gets everything I saw and sees to it.":
    "Seleccione “Hablar con una persona”. El servicio de asistencia recibe todo lo que vi y se ocupa de ello.",
  "Or ask yourself: show this card with its Details to {}. What they have to do: “{}”.":
    "O pídalo usted directamente: muestre esta tarjeta, con sus detalles, a {1}. Lo que hay que hacer allí: “{2}”.",
  "If it is urgent, reach the recipient by telephone or chat.":
    "Si es urgente, contacte con el destinatario por teléfono o chat.",
  "If it is urgent, save the scan as a file and send it from your own mailbox.":
    "Si es urgente, guarde el escaneo como archivo y envíelo desde su propio buzón.",
  "If it is urgent, send this one mail from your own mailbox.":
    "Si es urgente, envíe este único correo desde su propio buzón.",
  "It worked if": "Ha funcionado si",
  "It works now": "Ya funciona",
  "Talk to a person": "Hablar con una persona",
  "That's not it": "No es eso",
  Continue: "Continuar",
  "Ask for the fix": "Pedir la solución",
  "Still not working": "Sigue sin funcionar",
  "{} · reported {}": "{1} · notificado el {2}",
  "No connection": "Sin conexión",
  Refused: "Rechazado",
  Delayed: "Retrasado",
  "Refused by Microsoft 365": "Rechazado por Microsoft 365",
  "Refused by Microsoft 365 ({})": "Rechazado por Microsoft 365 ({1})",
  "Delayed by Microsoft 365": "Retrasado por Microsoft 365",
  "Delayed by Microsoft 365 ({})": "Retrasado por Microsoft 365 ({1})",
  "Refused {{DATE({}": "Rechazado el {{DATE({1}",
  "Delayed {{DATE({}": "Retrasado el {{DATE({1}",
  "Refused {{DATE({} by Microsoft 365":
    "Rechazado el {{DATE({1} por Microsoft 365",
  "Refused {{DATE({} by Microsoft 365 ({})":
    "Rechazado el {{DATE({1} por Microsoft 365 ({2})",
  "Delayed {{DATE({} by Microsoft 365":
    "Retrasado el {{DATE({1} por Microsoft 365",
  "Delayed {{DATE({} by Microsoft 365 ({})":
    "Retrasado el {{DATE({1} por Microsoft 365 ({2})",
  "{} · Asked {}, closed {}": "{1} · Consulta: {2}; cierre: {3}",
  "looked at 1 thing": "1 comprobación",
  "looked at {} things": "{1} comprobaciones",
  "Own server": "Servidor propio",
  "Office network": "Red de la oficina",
  "Microsoft's door": "Entrada de Microsoft",
  "Relay rule": "Regla de retransmisión",
  "knows {}": "conoce {1}",
  "I cannot see our mail settings, so I ask you.":
    "No puedo ver nuestra configuración de correo, así que le pregunto a usted.",
  "I can see our mail settings, but not change them.":
    "Puedo ver nuestra configuración de correo, pero no cambiarla.",
  "I can see our mail settings. An admin approves each change.":
    "Puedo ver nuestra configuración de correo. Un administrador aprueba cada cambio.",
  "Mode: reads nothing in the tenant, asks people instead.":
    "Modo: no lee nada en el inquilino; en su lugar pregunta a personas.",
  "Mode: reads only. An admin runs the script, the bot checks.":
    "Modo: solo lee. Un administrador ejecuta el script y el bot comprueba.",
  "Mode: reads the tenant, changes it only when approved.":
    "Modo: lee el inquilino y solo lo cambia con aprobación.",
  "Mode: I may neither read nor change the tenant.":
    "Modo: no puedo leer ni cambiar el inquilino.",
  "Mode: I read, and may not change. You run the script, I check it.":
    "Modo: leo y no puedo cambiar nada. Usted ejecuta el script y yo lo compruebo.",
  "Mode: I read and change. What is approved I write and check.":
    "Modo: leo y cambio. Lo que se aprueba, lo escribo y lo compruebo.",
  "We know about this. You are not the only one":
    "Ya lo sabemos. No le pasa solo a usted",
  "{} colleagues get the same answer since {}.":
    "{1} compañeros reciben la misma respuesta desde las {2}.",
  "The helpdesk knows.": "El servicio de asistencia lo sabe.",
  "{} from the helpdesk is on it.":
    "{1}, del servicio de asistencia, se ocupa de ello.",
  "Next word at {}.": "Próximas noticias: {1}.",
  "I tell you here when it is over. There is nothing for you to do.":
    "Le aviso aquí cuando haya terminado. Usted no tiene que hacer nada.",
  "It is over. Please try again": "Ya terminó. Inténtelo de nuevo, por favor",
  "What you reported lasted from {} to {}.":
    "Lo que usted notificó duró desde el {1} hasta el {2}.",
  "If it still does not work, press “Still not working”, and a person has a look.":
    "Si todavía no funciona, seleccione “Sigue sin funcionar” y lo verá una persona.",
  "The next word is due": "Toca dar la próxima noticia",
  "{} people wait for news of incident {}.":
    "{1} personas esperan noticias del incidente {2}.",
  "On its card in the channel, say when there will be more, or that it is over.":
    "En la tarjeta del incidente, en el canal, diga cuándo habrá más noticias o que ya terminó.",
  "Your answer": "Su respuesta",
  "Send the answer": "Enviar la respuesta",
  "I passed your answer on": "He transmitido su respuesta",
  "{} has it now.": "Ahora la tiene {1}.",
  "A case is yours now": "Ahora tiene un caso",
  "{} gave you {}.": "{1} le ha asignado {2}.",
  "Its card is in the helpdesk's channel.":
    "La tarjeta del caso está en el canal del servicio de asistencia.",
  "The helpdesk has a question for you":
    "El servicio de asistencia tiene una pregunta para usted",
  "{} asks:": "{1} pregunta:",
  "{} needs an answer to go on. It can be given on your card.":
    "{1} necesita una respuesta para continuar. Puede darla en su tarjeta.",
  "The reporter has answered": "La persona que lo notificó ha respondido",
  "The answer stands on the card of {}.":
    "La respuesta está en la tarjeta de {1}.",
  "A case of yours is due soon": "Uno de sus casos vence pronto",
  "{} should be solved by {}.": "{1} debe estar resuelto a más tardar el {2}.",
  "Nobody has taken a case in time": "Nadie ha asumido un caso a tiempo",
  "A person should have had {} by {}.":
    "Una persona debía tener {1} a más tardar el {2}.",
  "A case is not solved in time": "Un caso no se ha resuelto a tiempo",
  "{} should have been solved by {}.":
    "{1} debía estar resuelto a más tardar el {2}.",
  "Nobody has it.": "No lo tiene nadie.",
  "{} has it.": "Lo tiene {1}.",
  "The helpdesk has your case with everything I saw, until it is solved. {}":
    "El servicio de asistencia tiene su caso, con todo lo que vi, hasta que se resuelva. {1}",
  "You will hear from a person here by {}.":
    "Aquí le responderá una persona a más tardar el {1}.",
  "This case was closed more than seven days ago and its words are gone. Please have it reported anew.":
    "Este caso se cerró hace más de siete días y su texto ya no existe. Pida que se notifique de nuevo.",
  "Nothing was written. Please write it on the card, then press again.":
    "No se escribió nada. Escríbalo en la tarjeta y vuelva a seleccionar el botón.",
  "Please choose a colleague of the helpdesk on the card, then press again.":
    "Elija en la tarjeta a un compañero del servicio de asistencia y vuelva a seleccionar el botón.",
  "You have this case already.": "Usted ya tiene este caso.",
  "{} has this case already.": "{1} ya tiene este caso.",
  "Could not read this file; paste its text.":
    "No se pudo leer este archivo; pegue su texto.",
  "Archives are not opened. Send the mail itself, or paste its text.":
    "Los archivos comprimidos no se abren. Envíe el propio correo o pegue su texto.",
  "Documents and animations are not opened. Send a PNG or JPEG, or paste the text of the error.":
    "Los documentos y las animaciones no se abren. Envíe un PNG o un JPEG, o pegue el texto del error.",
  "This is a picture. Paste the text of the error instead.":
    "Es una imagen. Pegue en su lugar el texto del error.",
  "Could not read this picture; paste the text of the error instead.":
    "No se pudo leer esta imagen; pegue en su lugar el texto del error.",
  "This picture is too large. Cut out the error, or paste its text.":
    "Esta imagen es demasiado grande. Recorte el error o pegue su texto.",
  "It is a picture, and no mail error could be read in it. Paste the text of the error instead.":
    "Es una imagen y no se pudo leer en ella ningún error de correo. Pegue en su lugar el texto del error.",
  "Only those who approve changes can switch them off and on, and I could not see that you are one of them.":
    "Solo quienes aprueban los cambios pueden detenerlos y reanudarlos, y no pude comprobar que usted sea una de esas personas.",
  "Deciding alone is for those whom the configuration names for emergencies, and I could not see that you are one of them.":
    "Decidir en solitario está reservado a quienes la configuración designa para emergencias, y no pude comprobar que usted sea una de esas personas.",

  // Free questions.
  "I found no answer to that": "No he encontrado respuesta a eso",
  "Ask it in other words, or talk to a person.":
    "Pregúntelo con otras palabras o hable con una persona.",
  "I am looking that up": "Lo estoy consultando",
  "The answer comes here in a moment.":
    "La respuesta aparecerá aquí enseguida.",
  "Has a mail come back? Paste its text meanwhile, numbers included.":
    "¿Le ha vuelto un correo? Pegue mientras tanto su texto, con los números incluidos.",
  "You asked": "Su pregunta",
  "What I know about that": "Lo que sé sobre eso",
  "Written by AI from the sources below; it can be wrong.":
    "Escrito por una IA a partir de las fuentes de abajo; puede ser incorrecto.",
  "Has a mail come back? Paste its text here, numbers included, and I look into it.":
    "¿Le ha vuelto un correo? Pegue aquí su texto, con los números incluidos, y lo investigo.",
  "Source {}": "Fuente {1}",
  "Your questions to me go, and what I answered.":
    "Se eliminarán sus preguntas y lo que respondí.",
  "Your questions are gone, and what I answered.":
    "Se han eliminado sus preguntas y lo que respondí.",
  "Your cases and then your questions, newest first, as JSON to copy.":
    "Sus casos y después sus preguntas, empezando por lo más reciente, como JSON para copiar.",
  "Passed on to the helpdesk as {}":
    "Pasado al servicio de asistencia como {1}",
  "This old case was removed": "Este caso antiguo se eliminó",
  "It is fixed. Please try again": "Está solucionado. Inténtelo de nuevo",
  "Your card asks whether it works now.":
    "Su tarjeta le pregunta si ya funciona.",
  "The change was not made": "El cambio no se hizo",
  "Your card says why. The helpdesk has your case.":
    "Su tarjeta dice por qué. El servicio de asistencia tiene su caso.",
  "Your case is closed": "Su caso está cerrado",
  "{} from the helpdesk closed {}.":
    "{1}, del servicio de asistencia, cerró {2}.",
  "If something comes back again, paste it here.":
    "Si vuelve a recibir un error, péguelo aquí.",
};
