import type { Catalogue } from "./translate.ts";

/** What a reporter sees, in Portuguese; what is folded behind the details stays English. */
export const portuguese: Catalogue = {
  and: "e",
  "Got it.": "Recebido.",
  "This card is out of date. Please use the newest one, or write to me.":
    "Este cartão está desatualizado. Use o mais recente ou escreva para mim.",
  Details: "Detalhes",
  Code: "Código",
  "The server's own words": "As palavras do próprio servidor",
  "What was looked at": "O que foi verificado",
  "Where two sources disagree": "Onde duas fontes não concordam",
  "What was not looked at": "O que não foi verificado",
  "Some details were too long to show here.":
    "Alguns detalhes eram longos demais para mostrar aqui.",
  "This change is too long to show here in full, so it cannot be approved here.":
    "Esta alteração é longa demais para ser mostrada aqui por inteiro e, por isso, não pode ser aprovada aqui.",
  "Please choose or write something.": "Escolha ou escreva algo.",
  "I answer you in [our own chat]({}), where nobody else reads along.":
    "Respondo a você em [nosso próprio chat]({1}), onde ninguém mais lê.",
  "I read this. What I find out comes to our own chat.":
    "Li esta mensagem. O que eu descobrir vai para o nosso próprio chat.",
  "There is no text in this message that I could read.":
    "Não há nesta mensagem nenhum texto que eu possa ler.",
  "I cannot open its files from here; send them to me in our chat.":
    "Não consigo abrir os arquivos dela daqui; envie-os para mim no nosso chat.",
  "Look into it": "Investigar",
  "I am looking into it. The answer comes to our own chat.":
    "Estou investigando. A resposta vai para o nosso próprio chat.",
  "The cases cannot be looked up just now. Try again in a minute.":
    "Não é possível consultar os casos no momento. Tente de novo daqui a um minuto.",
  "No case fits": "Nenhum caso corresponde",
  "No case of yours fits": "Nenhum caso seu corresponde",
  done: "concluído",
  running: "em andamento",
  waiting: "em espera",
  "could not look": "não foi possível verificar",
  "Microsoft has blocked the rule that lets your office send":
    "A Microsoft bloqueou a regra que permite ao seu escritório enviar",
  "Microsoft saw unwanted mail come through this rule, so it may have been misused. A security admin has to find out what sent it before the block is lifted. That takes some hours.":
    "A Microsoft viu emails indesejados passarem por esta regra, que pode portanto ter sido usada indevidamente. Um administrador de segurança precisa descobrir o que os enviou antes que o bloqueio seja removido. Isso leva algumas horas.",
  "Microsoft 365 does not recognise the sender's certificate":
    "O Microsoft 365 não reconhece o certificado do remetente",
  "This is on our side, not the recipient's. The certificate of what sends the mail and the one that the rule expects are not the same. Whoever looks after the server and an Exchange admin can put that right in about an hour.":
    "O problema está do nosso lado, não do lado do destinatário. O certificado de quem envia o email e o que a regra espera não são o mesmo. Quem cuida do servidor e um administrador do Exchange podem resolver isso em cerca de uma hora.",
  "The rule that lets your office send is switched off":
    "A regra que permite ao seu escritório enviar está desativada",
  "This is on our side, not the recipient's. An Exchange admin can switch the rule on again in a minute. Nothing is wrong with what sends the mail.":
    "O problema está do nosso lado, não do lado do destinatário. Um administrador do Exchange pode reativar a regra em um minuto. Não há nada de errado com o dispositivo ou programa que envia.",
  "Microsoft 365 no longer recognises your office's address":
    "O Microsoft 365 não reconhece mais o endereço do seu escritório",
  "This is on our side, not the recipient's. An Exchange admin can fix it in a minute. Nothing is wrong with what sends the mail.":
    "O problema está do nosso lado, não do lado do destinatário. Um administrador do Exchange pode corrigi-lo em um minuto. Não há nada de errado com o dispositivo ou programa que envia.",
  "Microsoft 365 has no rule that lets your office send":
    "O Microsoft 365 não tem regra que permita ao seu escritório enviar",
  "This is on our side, not the recipient's. An Exchange admin can add the rule in a few minutes. Nothing is wrong with what sends the mail.":
    "O problema está do nosso lado, não do lado do destinatário. Um administrador do Exchange pode adicionar a regra em poucos minutos. Não há nada de errado com o dispositivo ou programa que envia.",
  "The rule that lets your office send is the wrong kind":
    "A regra que permite ao seu escritório enviar é do tipo errado",
  "This is on our side, not the recipient's. The rule was made for a partner company. An Exchange admin can make one for our own office in a few minutes.":
    "O problema está do nosso lado, não do lado do destinatário. A regra foi criada para uma empresa parceira. Um administrador do Exchange pode criar uma para o nosso próprio escritório em poucos minutos.",
  "Sent this way, mail reaches our own colleagues only":
    "Enviado deste modo, o email só chega aos nossos colegas",
  "The device sends without sign-in and without a rule. That works for colleagues and never for anybody outside. An Exchange admin can add a rule in a few minutes.":
    "O dispositivo envia sem autenticação e sem regra. Isso funciona para colegas e nunca para alguém de fora. Um administrador do Exchange pode adicionar uma regra em poucos minutos.",
  "Our organisation now refuses mail from devices it does not know":
    "Nossa organização agora recusa emails de dispositivos que não conhece",
  "This is on our side. A security setting is on, and this device is not on the list. An Exchange admin can usually add it in a few minutes, and the setting stays on.":
    "O problema está do nosso lado. Uma configuração de segurança está ativada, e este dispositivo não está na lista. Em geral, um administrador do Exchange pode incluí-lo em poucos minutos, e a configuração continua ativada.",
  "Your office's mail leaves by another internet line than before":
    "Os emails do seu escritório agora saem por outra linha de internet",
  "This is on our side, not the recipient's. The internet line has a second or a new address that the rule does not know. An Exchange admin can add it in a minute, once the network's admin has named all lines.":
    "O problema está do nosso lado, não do lado do destinatário. A linha de internet tem um segundo endereço ou um endereço novo que a regra não conhece. Um administrador do Exchange pode adicioná-lo em um minuto, depois que o administrador da rede informar todas as linhas.",
  "Our own Exchange server is too old for Microsoft 365":
    "Nosso próprio servidor Exchange é antigo demais para o Microsoft 365",
  "Microsoft slows down and later refuses mail from servers without current updates. Neither the message nor the device is the reason. Whoever looks after the server has to update it; that takes some hours.":
    "A Microsoft atrasa e, mais tarde, recusa emails de servidores sem as atualizações atuais. O motivo não é a mensagem nem o dispositivo. Quem cuida do servidor precisa atualizá-lo; isso leva algumas horas.",
  "The mail leaves over IPv6, which no rule can recognise":
    "O email sai por IPv6, que nenhuma regra consegue reconhecer",
  "Nothing is wrong with the message. What sends it uses the newer kind of internet address, and the rules know only the older kind. Whoever looks after the device or the network can change that in a few minutes.":
    "Não há nada de errado com a mensagem. O dispositivo ou programa que envia usa o tipo mais novo de endereço de internet, e as regras só conhecem o mais antigo. Quem cuida do dispositivo ou da rede pode mudar isso em poucos minutos.",
  "The mail went in circles until it was stopped":
    "O email andou em círculos até ser interrompido",
  "Two mail systems kept handing it to one another; nobody got it. It concerns every mail that goes that way. A mail admin has to take the circle apart, which can take an hour or more.":
    "Dois sistemas de email o passaram um ao outro sem parar; ninguém o recebeu. Isso afeta todos os emails que seguem esse caminho. Um administrador de email precisa desfazer o círculo, o que pode levar uma hora ou mais.",
  "The device is set to the filter in front of Microsoft 365":
    "O dispositivo está configurado para o filtro à frente do Microsoft 365",
  "Our domain's public mail host belongs to a filter service, which does not pass on our own devices' mail. Changing the server name where the mail is sent puts it right; it takes a minute.":
    "O host de email público do nosso domínio pertence a um serviço de filtragem, que não repassa os emails dos nossos próprios dispositivos. Mudar o nome do servidor no dispositivo ou programa que envia resolve; leva um minuto.",
  "This mail has no return address, so it may not pass":
    "Sem endereço de retorno, este email não pode passar",
  "Automatic replies and reports travel without a return address. Ordinary mail from the same sender is not affected. Whoever looks after the mail server and an Exchange admin can let them pass by a certificate; that takes about an hour.":
    "Respostas automáticas e relatórios viajam sem endereço de retorno. Os emails comuns do mesmo remetente não são afetados. Quem cuida do servidor de email e um administrador do Exchange podem deixá-los passar com um certificado; isso leva cerca de uma hora.",
  "A rule lets mail in from a partner's servers only":
    "Uma regra só deixa entrar emails dos servidores de um parceiro",
  "This is on our side. A rule for a mail gateway keeps everything else out, this sender too. An Exchange admin can add a rule for our own office in a few minutes; the gateway's rule stays as it is.":
    "O problema está do nosso lado. Uma regra para um gateway de email barra todo o resto, inclusive este remetente. Um administrador do Exchange pode adicionar uma regra para o nosso próprio escritório em poucos minutos; a regra do gateway fica como está.",
  "Our own mail server refused to pass this mail on":
    "Nosso próprio servidor de email se recusou a repassar este email",
  "The mail never reached Microsoft 365. Whoever looks after our own mail server can allow this device there in a few minutes.":
    "O email não chegou ao Microsoft 365. Quem cuida do nosso próprio servidor de email pode permitir este dispositivo nele em poucos minutos.",
  "The sender's address does not belong to our organisation":
    "O endereço do remetente não pertence à nossa organização",
  "Microsoft 365 passes on mail only from addresses of our own mail domains. The sender address has to be changed where the mail is sent; it takes a minute.":
    "O Microsoft 365 só repassa emails de endereços dos nossos próprios domínios de email. O endereço do remetente precisa ser alterado no dispositivo ou programa que envia; leva um minuto.",
  "The device or program is set to another organisation's mail server":
    "O dispositivo ou programa usa o servidor de email de outra organização",
  "Microsoft 365 cannot tell whose mail this is. Changing the server name where the mail is sent puts it right; it takes a minute.":
    "O Microsoft 365 não consegue saber de quem é este email. Mudar o nome do servidor no dispositivo ou programa que envia resolve; leva um minuto.",
  "The device or program is set to the wrong Microsoft server":
    "O dispositivo ou programa está configurado para o servidor errado da Microsoft",
  "That server is for devices and programs that sign in, and this one does not. Another server name in its settings puts it right; that takes a minute.":
    "Esse servidor é para dispositivos e programas que se autenticam, e este não se autentica. Outro nome de servidor nas configurações resolve; leva um minuto.",
  "The device is set to numbers instead of a server name":
    "O dispositivo está configurado com números, não com um nome de servidor",
  "Microsoft's servers change their addresses all the time, and their certificates are made out to names. Entering the name where the mail is sent puts it right; it takes a minute.":
    "Os servidores da Microsoft mudam de endereço o tempo todo, e os certificados deles são emitidos para nomes. Inserir o nome no dispositivo ou programa que envia resolve; leva um minuto.",
  "The device or program does not trust the mail server's certificate":
    "O dispositivo ou programa não confia no certificado do servidor de email",
  "The server shows a certificate, and the device does not know who vouches for it, or has the wrong date. Whoever looks after the device can correct its clock or update it in some minutes.":
    "O servidor apresenta um certificado, e o dispositivo não sabe quem o garante ou está com a data errada. Quem cuida do dispositivo pode acertar o relógio ou atualizá-lo em alguns minutos.",
  "The name of the mail server cannot be found":
    "O nome do servidor de email não é encontrado",
  "The mail never left the office. Either the name is mistyped or no longer exists, or the device asks a name server that does not answer. Whoever looks after the device or the network can correct it in a few minutes.":
    "O email não saiu do escritório. Ou o nome foi digitado errado ou não existe mais, ou o dispositivo consulta um servidor DNS que não responde. Quem cuida do dispositivo ou da rede pode corrigir isso em poucos minutos.",
  "The network does not let mail out on port 25":
    "A rede não deixa emails saírem pela porta 25",
  "The mail never reached Microsoft 365, and the device is not the reason. Whoever looks after the firewall or the internet line has to open the way. With a provider that can take some days.":
    "O email não chegou ao Microsoft 365, e o motivo não é o dispositivo. Quem cuida do firewall ou da linha de internet precisa abrir o caminho. Com um provedor, isso pode levar alguns dias.",
  "The device uses a kind of encryption that Microsoft 365 lacks":
    "O dispositivo usa um tipo de criptografia ausente no Microsoft 365",
  "Microsoft 365 does not answer to that kind; nothing is blocked and the password is not the reason. Whoever looks after what sends the mail can change the port and the encryption setting in a minute.":
    "O Microsoft 365 não responde a esse tipo; nada está bloqueado e o motivo não é a senha. Quem cuida do dispositivo ou programa que envia pode mudar a porta e a configuração de criptografia em um minuto.",
  "The network does not let mail out to the sign-in server":
    "A rede não deixa emails saírem para o servidor de autenticação",
  "The mail never reached Microsoft 365, and neither the device nor the password is the reason. Whoever looks after the firewall has to open port 587. That takes some minutes.":
    "O email não chegou ao Microsoft 365, e o motivo não é o dispositivo nem a senha. Quem cuida do firewall precisa abrir a porta 587. Isso leva alguns minutos.",
  "Something in our network meddles with the encrypted connection":
    "Algo em nossa rede interfere na conexão criptografada",
  "A firewall or virus scanner opens the mail's connection on its way, or takes parts out of it. Whoever looks after the network can leave Microsoft 365's mail servers out of that in a few minutes.":
    "Um firewall ou antivírus abre a conexão do email no caminho ou retira partes dela. Quem cuida da rede pode excluir disso os servidores de email do Microsoft 365 em poucos minutos.",
  "The device or program tries to sign in without encryption":
    "O dispositivo ou programa tenta se autenticar sem criptografia",
  "Microsoft 365 takes a name and password only inside an encrypted connection, so the password is not the reason. Whoever looks after the device can switch encryption on in a minute.":
    "O Microsoft 365 só aceita nome e senha dentro de uma conexão criptografada; portanto, o motivo não é a senha. Quem cuida do dispositivo pode ativar a criptografia em um minuto.",
  "A rule takes mail only when it comes encrypted":
    "Uma regra só aceita emails que chegam criptografados",
  "The device is known, but it sends in plain. Whoever looks after it can switch encryption on in a minute, if the device can do it.":
    "O dispositivo é conhecido, mas envia sem criptografia. Quem cuida dele pode ativar a criptografia em um minuto, se o dispositivo permitir.",
  "The device's encryption is too old for the mail server":
    "A criptografia do dispositivo é antiga demais para o servidor de email",
  "The device is working as it was built, but its kind of encryption is no longer accepted. Whoever looks after it can install newer firmware. Where there is none, a mail server of our own can stand in between.":
    "O dispositivo funciona como foi projetado, mas esse tipo de criptografia não é mais aceito. Quem cuida dele pode instalar um firmware mais novo. Se não houver, um servidor de email próprio pode ficar entre os dois.",
  "You did not send this; somebody used your address":
    "Você não enviou isto; alguém usou o seu endereço",
  "Somebody put your address on their own mail, and its refusal came back to you. Your mailbox is not broken. You can delete the report; an admin can make such misuse harder within a day.":
    "Alguém colocou o seu endereço nos próprios emails, e a recusa voltou para você. Sua caixa de correio não tem defeito. Você pode excluir a notificação; um administrador pode dificultar esse abuso em até um dia.",
  "Delete the report. None of your mail was lost, and you need not answer it.":
    "Exclua a notificação. Nenhum email seu se perdeu, e você não precisa responder.",
  "The content of this mail was refused": "O conteúdo deste email foi recusado",
  "A filter took it for unwanted, or the mail is not built as it should be. Another text, or no attachment, may go through at once. If it is refused again, whoever runs that filter can say why.":
    "Um filtro o considerou indesejado, ou o email não está montado como deveria. Com outro texto, ou sem anexo, ele talvez passe na hora. Se for recusado de novo, quem administra esse filtro pode dizer o motivo.",
  "Send it once more with a few plain words, and without attachment and links.":
    "Envie-o mais uma vez com poucas palavras simples, sem anexo e sem links.",
  "If that arrives, add the rest piece by piece, or send a link to the file. If it is refused too, your text is not the reason.":
    "Se esse chegar, acrescente o resto parte por parte ou envie um link para o arquivo. Se também for recusado, o motivo não é o seu texto.",
  "The mail is not lost; it is still being tried":
    "O email não se perdeu; ainda há tentativas de envio",
  "So far this is a notice and no refusal. Microsoft 365 goes on trying for a day and reports if it gives up. There is nothing to do but wait; do not send it again yet.":
    "Por enquanto, isto é um aviso e não uma recusa. O Microsoft 365 continua a tentar por um dia e avisa se desistir. Basta esperar; não envie de novo por enquanto.",
  "The recipient's server asks to try again a little later":
    "O servidor do destinatário pede para tentar um pouco mais tarde",
  "Some mail servers turn a sender away at the first meeting and take the mail when it comes again. Nothing is broken. A mail server tries again by itself within the hour; a device may have to be told to send once more.":
    "Alguns servidores de email recusam um remetente no primeiro contato e aceitam o email quando ele volta. Nada está com defeito. Um servidor de email tenta de novo sozinho em até uma hora; em um dispositivo, pode ser preciso acionar o envio de novo.",
  "The mail is larger than it may be": "O email é maior do que o permitido",
  "Attachments grow by about a third when they are mailed. A smaller scan, or a link to the file instead, goes through at once. Nothing is broken.":
    "Os anexos crescem cerca de um terço quando são enviados por email. Uma digitalização menor, ou um link para o arquivo, passa na hora. Nada está com defeito.",
  "The part behind the @ takes no mail":
    "A parte depois do @ não aceita emails",
  "The name behind the @ does not exist or takes no mail, so the address is probably misspelt. Check it and send again; that takes a minute. If it is right, the recipient's side has to repair it.":
    "O nome depois do @ não existe ou não aceita emails; portanto, o endereço provavelmente está escrito errado. Confira-o e envie de novo; leva um minuto. Se estiver certo, o lado do destinatário precisa corrigir o problema.",
  "The mail or the mailbox has reached its limit of recipients":
    "O email ou a caixa de correio atingiu o limite de destinatários",
  "One mail may go to a certain number of people, and one mailbox to so many a day. Nothing is broken. A mail to fewer people goes through at once; the daily limit frees up again within 24 hours.":
    "Um email pode ir para um certo número de pessoas, e uma caixa de correio pode enviar para um certo número por dia. Nada está com defeito. Um email para menos pessoas passa na hora; o limite diário é liberado em até 24 horas.",
  "The recipient's mailbox is full":
    "A caixa de correio do destinatário está cheia",
  "This is on the recipient's side; nothing is wrong here. They have to make room. Tell them another way, and send again once they have.":
    "O problema está do lado do destinatário; não há nada de errado aqui. O destinatário precisa liberar espaço. Avise por outro meio e envie de novo depois disso.",
  "Nobody has the address that this mail went to":
    "Ninguém tem o endereço para o qual este email foi enviado",
  "The address is misspelt, or the person or group is gone. Check it letter by letter and type it anew; that takes a minute. If it is a colleague's and is right, an admin should look.":
    "O endereço está escrito errado, ou a pessoa ou o grupo não existe mais. Confira-o letra por letra e digite-o de novo; leva um minuto. Se for o endereço correto de um colega, um administrador deve verificar.",
  "The recipient's organisation refuses this mail by its rules":
    "A organização do destinatário recusa este email pelas regras dela",
  "The refusal comes from their side, and nothing here is broken. Their mail admin can say which rule it was and make an exception. How long that takes is up to them.":
    "A recusa vem do lado deles, e nada aqui está com defeito. O administrador de email deles pode dizer qual foi a regra e abrir uma exceção. O tempo que isso leva depende deles.",
  "The recipient takes mail from certain senders only":
    "O destinatário só aceita emails de certos remetentes",
  "The address exists, and its owner or an admin has decided who may write to it. Mail from a device often counts as a stranger's. Whoever looks after that address can let this sender in, which takes a few minutes.":
    "O endereço existe, e o dono dele ou um administrador decidiu quem pode escrever para ele. Emails de um dispositivo muitas vezes contam como de um desconhecido. Quem cuida desse endereço pode permitir este remetente, o que leva poucos minutos.",
  "The recipient's mail server cannot be reached":
    "Não é possível contatar o servidor de email do destinatário",
  "This is on the recipient's side; nothing is wrong here. Microsoft 365 tries again for a day by itself. If it is urgent, tell the recipient another way, so that their mail admin knows.":
    "O problema está do lado do destinatário; não há nada de errado aqui. O Microsoft 365 tenta de novo sozinho por um dia. Se for urgente, avise o destinatário por outro meio, para que o administrador de email dele saiba.",
  "The recipient gets too much mail at the moment":
    "O destinatário recebe emails demais no momento",
  "So many mails arrive there that more are turned away for a while. Nothing is broken. Wait an hour and send fewer mails to that address; one summary instead of many alerts helps for good.":
    "Chegam lá tantos emails que outros são recusados por algum tempo. Nada está com defeito. Espere uma hora e envie menos emails para esse endereço; um resumo em vez de muitos alertas resolve de forma duradoura.",
  "The recipient's rules for encryption do not fit their own server":
    "As regras de criptografia do destinatário não combinam com o servidor dele",
  "The recipient's domain asks for an encrypted and proved connection, and its own mail server does not keep to that. Nothing is wrong on our side. Their admin has to correct it; until then the mail waits or comes back.":
    "O domínio do destinatário exige uma conexão criptografada e comprovada, e o servidor de email dele não cumpre isso. Não há nada de errado do nosso lado. O administrador deles precisa corrigir; até lá, o email espera ou volta.",
  "We do not know this answer yet": "Ainda não conhecemos esta resposta",
  "The other side gave a reason that we have not met so far. A person looks at it now. It helps to keep the whole message as it came.":
    "O outro lado deu um motivo que ainda não tínhamos encontrado. Uma pessoa vai analisá-lo agora. Ajuda guardar a mensagem inteira, do jeito que chegou.",
  "The recipient's mail service asks more of those who send a lot":
    "O serviço de email do destinatário exige mais de quem envia muito",
  "Large mail services want three records in DNS from whoever sends thousands of messages a day, and ours are not complete. Whoever looks after our domain can add what is missing; it counts within a day.":
    "Grandes serviços de email exigem três registros no DNS de quem envia milhares de mensagens por dia, e os nossos não estão completos. Quem cuida do nosso domínio pode adicionar o que falta; passa a valer em até um dia.",
  "Our domain's mail goes out without a signature":
    "Os emails do nosso domínio saem sem assinatura",
  "This is on our side. Many receivers ask for a signature (DKIM), and Microsoft 365 does not put one on mail of our domain. An Exchange admin can switch it on; with the DNS records it takes about an hour.":
    "O problema está do nosso lado. Muitos destinatários exigem uma assinatura (DKIM), e o Microsoft 365 não a coloca nos emails do nosso domínio. Um administrador do Exchange pode ativá-la; com os registros DNS, isso leva cerca de uma hora.",
  "If it is urgent, reach the recipient by telephone or chat; mail from our other mailboxes has the same trouble.":
    "Se for urgente, fale com o destinatário por telefone ou chat; os emails das nossas outras caixas de correio têm o mesmo problema.",
  "Our own domain asks receivers to refuse mail like this":
    "Nosso próprio domínio pede que emails assim sejam recusados",
  "Our domain tells everybody to refuse mail that cannot be proved to be ours, and this sender cannot be proved. Whoever looks after our domain can add the sender in a few minutes; the protection can stay on.":
    "Nosso domínio diz a todos que recusem emails sem comprovação de que são nossos, e este remetente não tem essa comprovação. Quem cuida do nosso domínio pode adicionar o remetente em poucos minutos; a proteção pode continuar ativada.",
  "Your office's address is on a block list":
    "O endereço do seu escritório está em uma lista de bloqueio",
  "The internet address that the mail came from is the reason, not your message. An admin has to find out why and ask for removal. That can take a day.":
    "O motivo é o endereço de internet de onde o email veio, não a sua mensagem. Um administrador precisa descobrir a causa e pedir a remoção. Isso pode levar um dia.",
  "Microsoft 365 slows mail from your office's address down":
    "O Microsoft 365 atrasa os emails do endereço do seu escritório",
  "The address is new to Microsoft or sent much more than before. Nothing has to be changed for ordinary mail: it is tried again and goes through, mostly within hours.":
    "O endereço é novo para a Microsoft ou enviou muito mais do que antes. Para emails comuns, nada precisa ser alterado: o envio é tentado de novo e passa, quase sempre em algumas horas.",
  "Mail from the start-up domain has reached its daily limit":
    "Os emails do domínio inicial atingiram o limite diário",
  "The address ends in the name that Microsoft gave us at the start, and few outside mails a day may leave from it. Sending from one of our own mail domains puts it right; it takes a minute.":
    "O endereço termina com o nome que a Microsoft nos deu no início, e poucos emails por dia podem sair dele para fora da organização. Enviar de um dos nossos próprios domínios de email resolve; leva um minuto.",
  "Your office's internet address has no name":
    "O endereço de internet do seu escritório não tem nome",
  "Receivers ask for a name behind the address that mail comes from, and ours has none. The internet provider can enter it; that takes a day or two.":
    "Os destinatários exigem um nome por trás do endereço de onde os emails vêm, e o nosso não tem. O provedor de internet pode registrá-lo; isso leva um ou dois dias.",
  "Microsoft 365 has trouble with mail at the moment":
    "O Microsoft 365 está com problemas de email no momento",
  "This is on Microsoft's side, and they are working on it. Nothing has to be changed here. Mail that waits goes out once they are done, mostly within hours.":
    "O problema está do lado da Microsoft, e ela já trabalha nele. Nada precisa ser alterado aqui. Os emails em espera saem quando ela terminar, quase sempre em algumas horas.",
  "Our domain's record of permitted senders has a mistake":
    "O registro de remetentes permitidos do nosso domínio tem um erro",
  "This is on our side. The public record that names who may send for our domain cannot be read, so nobody counts as permitted. Whoever looks after the domain's DNS can mend it in a few minutes.":
    "O problema está do nosso lado. O registro público que diz quem pode enviar pelo nosso domínio não pode ser lido, e por isso ninguém conta como permitido. Quem cuida do DNS do domínio pode corrigi-lo em poucos minutos.",
  "Our domain does not say that this sender may send":
    "Nosso domínio não diz que este remetente pode enviar",
  "This is on our side. A public record names who may send for our domain, and this sender is missing. Whoever looks after the domain's DNS can add it in a few minutes; it counts everywhere within a day.":
    "O problema está do nosso lado. Um registro público diz quem pode enviar pelo nosso domínio, e este remetente não está nele. Quem cuida do DNS do domínio pode adicioná-lo em poucos minutos; passa a valer em toda parte em até um dia.",
  "The device or program sends too many mails at the same time":
    "O dispositivo ou programa envia emails demais ao mesmo tempo",
  "Microsoft 365 takes three connections at once from one mailbox. Nothing is broken. Whoever looks after the program lets it send one mail after the other; mail that was held back can be sent again at once.":
    "O Microsoft 365 aceita três conexões simultâneas de uma caixa de correio. Nada está com defeito. Quem cuida do programa faz com que ele envie um email depois do outro; os emails retidos podem ser reenviados na hora.",
  "The device or program sends more mails a minute than it may":
    "O dispositivo ou programa envia mais emails por minuto do que pode",
  "Microsoft 365 takes thirty messages a minute from one mailbox. Nothing is broken. Sending more slowly helps at once; for regular mass mail there are better ways.":
    "O Microsoft 365 aceita trinta mensagens por minuto de uma caixa de correio. Nada está com defeito. Enviar mais devagar resolve na hora; para envios em massa regulares, há caminhos melhores.",
  "Our organisation has reached its daily limit for outside mail":
    "Nossa organização atingiu o limite diário de emails para fora",
  "It concerns everybody here, not this sender alone. Mail to colleagues still works. The limit frees up again within 24 hours; an admin should find out who sends so much.":
    "Isso afeta todos aqui, não só este remetente. Os emails para colegas continuam a funcionar. O limite é liberado em até 24 horas; um administrador deve descobrir quem envia tanto.",
  "Microsoft has stopped our organisation from sending to the outside":
    "A Microsoft impediu nossa organização de enviar para fora",
  "It concerns everybody here. Microsoft saw too much mail that looked like spam, or does not know us well enough yet. An admin has to find and stop the source; then only Microsoft can lift it, usually within a day or two.":
    "Isso afeta todos aqui. A Microsoft viu muitos emails que pareciam spam ou ainda não nos conhece o suficiente. Um administrador precisa encontrar e interromper a origem; depois, só a Microsoft pode remover o impedimento, em geral em um ou dois dias.",
  "A policy of ours forbids this account to use a password":
    "Uma política nossa proíbe esta conta de usar senha",
  "Whether the password is right or wrong makes no difference here. What sends the mail needs another way to send. An Exchange admin can set that up; it takes some planning.":
    "Aqui não importa se a senha está certa ou errada. O dispositivo ou programa que envia precisa de outro caminho de envio. Um administrador do Exchange pode configurá-lo; isso exige algum planejamento.",
  "Microsoft 365 no longer accepts a plain password from this sender":
    "O Microsoft 365 não aceita mais uma senha simples deste remetente",
  "Nothing is broken, and another password will not help. What sends the mail needs another way to send. An admin has to set that up, and it takes some planning.":
    "Nada está com defeito, e outra senha não vai ajudar. O dispositivo ou programa que envia precisa de outro caminho de envio. Um administrador precisa configurá-lo, e isso exige algum planejamento.",
  "A sign-in rule of ours keeps this sender out":
    "Uma regra de autenticação nossa barra este remetente",
  "The password is not the problem. Our organisation allows such sign-ins only under conditions that this sender cannot meet. An admin sets up another way to send; it takes some planning.":
    "O problema não é a senha. Nossa organização só permite autenticações assim em condições que este remetente não consegue cumprir. Um administrador configura outro caminho de envio; isso exige algum planejamento.",
  "Microsoft 365 did not accept the name and password":
    "O Microsoft 365 não aceitou o nome e a senha",
  "The password may have been changed or mistyped. Whoever looks after the device can enter it again; it takes a minute.":
    "A senha pode ter sido alterada ou digitada errado. Quem cuida do dispositivo pode inseri-la de novo; leva um minuto.",
  "Our own sign-in server cannot be reached from Microsoft 365":
    "O Microsoft 365 não consegue contatar nosso próprio servidor de autenticação",
  "The password was never checked. Whoever looks after the organisation's sign-in server has to bring it back. People may have trouble signing in elsewhere too.":
    "A senha não chegou a ser verificada. Quem cuida do servidor de autenticação da organização precisa colocá-lo de volta em funcionamento. Pode haver problemas para entrar em outros lugares também.",
  "The High Volume Email account is not paid for at the moment":
    "A conta de High Volume Email não está paga no momento",
  "The account stops sending until somebody pays for it again. An admin connects it to a valid billing policy in a few minutes; it can take an hour until mail flows.":
    "A conta deixa de enviar até que alguém volte a pagar por ela. Um administrador a vincula a uma política de cobrança válida em poucos minutos; pode levar uma hora até os emails voltarem a sair.",
  "This kind of account reaches colleagues only":
    "Este tipo de conta só chega a colegas",
  "A High Volume Email account sends inside our organisation and never to the outside. Nothing is broken. Mail to the outside needs another way to send; an admin can set that up.":
    "Uma conta de High Volume Email envia dentro da nossa organização e nunca para fora. Nada está com defeito. Emails para fora precisam de outro caminho de envio; um administrador pode configurá-lo.",
  "The account that signs in has no mailbox of its own":
    "A conta que se autentica não tem caixa de correio própria",
  "Microsoft 365 lets only an account with a licensed mailbox send this way. An admin can give it a licence in a few minutes, or name another account.":
    "O Microsoft 365 só permite este envio a uma conta com caixa de correio licenciada. Um administrador pode dar uma licença a ela em poucos minutos ou indicar outra conta.",
  "The account needs a second factor that this sender cannot give":
    "A conta exige um segundo fator que este remetente não pode fornecer",
  "The password is right, and nobody is there to confirm the sign-in. What sends the mail needs another way to send. An admin can set that up; the second factor stays.":
    "A senha está certa, e não há ninguém para confirmar a autenticação. O dispositivo ou programa que envia precisa de outro caminho de envio. Um administrador pode configurá-lo; o segundo fator continua.",
  "The device or program did not sign in to Microsoft 365":
    "O dispositivo ou programa não se autenticou no Microsoft 365",
  "The Microsoft server that it uses takes mail only after a sign-in, and there was none. You did nothing wrong. The user name, password and encryption in its settings need a look; that takes a few minutes.":
    "O servidor da Microsoft que ele usa só aceita emails depois de uma autenticação, e não houve nenhuma. Você não fez nada de errado. É preciso conferir o nome de usuário, a senha e a criptografia nas configurações; isso leva poucos minutos.",
  "The program's sign-in with OAuth is not set up completely":
    "A autenticação do programa com OAuth não está totalmente configurada",
  "The program is known to Entra, but Exchange does not let it send from this mailbox. An admin can put that right in about half an hour.":
    "O Entra conhece o programa, mas o Exchange não permite que ele envie desta caixa de correio. Um administrador pode resolver isso em cerca de meia hora.",
  "Our security settings refuse a plain password here":
    "Nossas configurações de segurança recusam uma senha simples aqui",
  "That is meant to be so and should stay. What sends the mail needs another way to send. An admin can set that up within a day or so.":
    "Isso é intencional e deve continuar assim. O dispositivo ou programa que envia precisa de outro caminho de envio. Um administrador pode configurá-lo em cerca de um dia.",
  "The account that signs in may not send as this address":
    "A conta que se autentica não pode enviar como este endereço",
  "The sign-in worked; only the sender address is refused. An Exchange admin can grant the right in a few minutes, or the sender address is changed where the mail is sent.":
    "A autenticação funcionou; só o endereço do remetente é recusado. Um administrador do Exchange pode conceder a permissão em poucos minutos, ou o endereço do remetente é alterado no dispositivo ou programa que envia.",
  "Microsoft has stopped this account from sending to the outside":
    "A Microsoft impediu esta conta de enviar para fora",
  "Microsoft saw mail from it that looked like spam; somebody may be misusing it. An admin secures the account first and then lifts the restriction. That takes about an hour, and up to a day until it holds everywhere.":
    "A Microsoft viu emails dela que pareciam spam; alguém pode estar usando a conta indevidamente. Um administrador primeiro protege a conta e depois remove a restrição. Isso leva cerca de uma hora, e até um dia para valer em toda parte.",
  "This mailbox may not sign in to send mail":
    "Esta caixa de correio não pode se autenticar para enviar emails",
  "This is a setting on our side; the password is not the problem. An Exchange admin can allow it for this one mailbox in a few minutes.":
    "É uma configuração do nosso lado; o problema não é a senha. Um administrador do Exchange pode permitir isso para esta única caixa de correio em poucos minutos.",
  "Signing in to send mail is switched off here":
    "A autenticação para enviar emails está desativada aqui",
  "Our organisation keeps it off, which is right. An Exchange admin can allow it for this one mailbox in a few minutes. The password is not the problem.":
    "Nossa organização a mantém desativada, e isso é correto. Um administrador do Exchange pode permiti-la para esta única caixa de correio em poucos minutos. O problema não é a senha.",
  "The device or program tries to sign in at the wrong server":
    "O dispositivo ou programa tenta se autenticar no servidor errado",
  "It is set to the host that takes in our organisation's mail, and nobody can sign in there. Whoever looks after what sends the mail can change the server and the port; it takes a minute.":
    "Ele está configurado para o host que recebe os emails da nossa organização, e lá ninguém pode se autenticar. Quem cuida do dispositivo ou programa que envia pode mudar o servidor e a porta; leva um minuto.",
  "A mail server refused to pass mail on to another organisation.":
    "Um servidor de email se recusou a repassar emails para outra organização.",
  "Microsoft 365 knows the sender, but the sender's domain is not one of the organisation's mail domains.":
    "O Microsoft 365 conhece o remetente, mas o domínio do remetente não é um dos domínios de email da organização.",
  "Microsoft 365 did not recognise the sender as one of its customers' own devices, so it will not pass the mail on.":
    "O Microsoft 365 não reconheceu o remetente como um dispositivo de um de seus clientes e, por isso, não repassa o email.",
  "Microsoft 365 no longer lets this organisation's devices sign in with a user name and password.":
    "O Microsoft 365 não permite mais que os dispositivos desta organização se autentiquem com nome de usuário e senha.",
  "The sender reached the door for people who sign in, and did not sign in.":
    "O remetente chegou à entrada para quem se autentica e não se autenticou.",
  "Allow a password for this one mailbox, for a time":
    "Permitir uma senha para esta única caixa de correio, por um tempo",
  "Give the account a licence, or sign in with one that has it":
    "Dar uma licença à conta ou autenticar-se com uma que a tenha",
  "Allow sign-in for this one mailbox":
    "Permitir a autenticação para esta única caixa de correio",
  "Let the account send as this address":
    "Permitir que a conta envie como este endereço",
  "Signing in with a password is to be off by default from the end of December 2026, and Microsoft is to announce the day of its final end in the second half of 2027; plan for another way before that.":
    "A autenticação com senha deve ficar desativada por padrão a partir do fim de dezembro de 2026, e a Microsoft deve anunciar a data do fim definitivo no segundo semestre de 2027; planeje outro caminho antes disso.",
  "Bring the organisation's sign-in server back":
    "Colocar o servidor de autenticação da organização de volta em funcionamento",
  "Secure the account, then lift the restriction":
    "Proteger a conta e depois remover a restrição",
  "Add the office's address to the relay rule":
    "Adicionar o endereço do escritório à regra de retransmissão",
  "Add a rule that lets this device in":
    "Adicionar uma regra que deixe este dispositivo entrar",
  "Make the rule one for our own office":
    "Mudar a regra para o nosso próprio escritório",
  "Let a rule recognise the sender by its certificate":
    "Fazer uma regra reconhecer o remetente pelo certificado",
  "the certificate, with its intermediate certificates":
    "o certificado, com os certificados intermediários",
  "Add a relay rule for the office":
    "Adicionar uma regra de retransmissão para o escritório",
  "Switch the relay rule on": "Ativar a regra de retransmissão",
  "Find out what misused the rule, then lift Microsoft's block":
    "Descobrir o que abusou da regra; depois, remover o bloqueio da Microsoft",
  "Add this sender to the domain's SPF record":
    "Adicionar este remetente ao registro SPF do domínio",
  "Correct the name server that the device asks":
    "Corrigir o servidor DNS que o dispositivo consulta",
  "Let Microsoft 365 sign the domain's mail":
    "Fazer o Microsoft 365 assinar os emails do domínio",
  "Publish a DMARC record for the domain":
    "Publicar um registro DMARC para o domínio",
  "Mend the domain's SPF record": "Corrigir o registro SPF do domínio",
  "Ask for removal from the block list": "Pedir a remoção da lista de bloqueio",
  "Have a name entered for the office's address":
    "Pedir o registro de um nome para o endereço do escritório",
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
  "Encryption: {}": "Criptografia: {1}",
  "Sign-in: {}": "Autenticação: {1}",
  "Sender: {}": "Remetente: {1}",
  "Ask those who look after the recipient's mail":
    "Falar com quem cuida dos emails do destinatário",
  "Ask an Exchange admin of ours to look at the recipient in the Exchange admin centre (admin.exchange.microsoft.com), Recipients.":
    "Peça a um dos nossos administradores do Exchange que verifique o destinatário no centro de administração do Exchange (admin.exchange.microsoft.com), em “Destinatários”.",
  "They check who may write to it, under Message delivery restrictions, how full it is, and whether a mail flow rule refused the mail.":
    "Ele verifica quem pode escrever para esse destinatário (“Message delivery restrictions”), quanto espaço está ocupado e se uma regra de fluxo de emails recusou o email.",
  "Mail from a device counts as a stranger's; a sender that signs in, or has a relay rule, is easier to let in.":
    "Emails de um dispositivo contam como de um desconhecido; um remetente que se autentica, ou que tem uma regra de retransmissão, é mais fácil de permitir.",
  "Send once more when they have answered.":
    "Envie mais uma vez quando houver resposta.",
  "Tell the recipient another way, by telephone or from another mailbox, that your mail was refused.":
    "Avise o destinatário por outro meio, por telefone ou de outra caixa de correio, que o seu email foi recusado.",
  "Give them the whole refusal; their mail admin can see in it which rule or which server it was.":
    "Passe a ele a recusa completa; nela, o administrador de email do destinatário pode ver qual foi a regra ou o servidor.",
  "Ask for an exception for your sender address, or for room in the mailbox.":
    "Peça uma exceção para o seu endereço de remetente ou espaço na caixa de correio.",
  "The next mail to that address brings no report back.":
    "O próximo email para esse endereço não gera notificação de falha.",
  "There is nothing to take back on our side.":
    "Não há nada a desfazer do nosso lado.",
  "Nothing that is changed on our side makes up for a refusal on theirs.":
    "Nenhuma alteração do nosso lado compensa uma recusa do lado deles.",
  "Do not send the same mail again and again; that can get your address refused for longer.":
    "Não envie o mesmo email repetidamente; isso pode fazer com que o seu endereço seja recusado por mais tempo.",
  "Take the circle apart": "Desfazer o círculo de emails",
  "Change how the program builds its mails":
    "Mudar a forma como o programa monta os emails",
  "Correct the recipient's address": "Corrigir o endereço do destinatário",
  "Compare {} letter by letter with what the recipient gave you, above all the part behind the @.":
    "Compare {1} letra por letra com o que o destinatário informou, principalmente a parte depois do @.",
  "the address": "o endereço",
  "Type it anew; a name that the device or Outlook fills in by itself may be an old one.":
    "Digite-o de novo; um nome que o dispositivo ou o Outlook preenche sozinho pode ser antigo.",
  "Correct it in the device's address book too, and send once more.":
    "Corrija-o também no catálogo de endereços do dispositivo e envie mais uma vez.",
  "If it is a colleague's and is right, ask an Exchange admin to look for it.":
    "Se for o endereço correto de um colega, peça a um administrador do Exchange que o procure.",
  "Put the former address back in the address book.":
    "Volte a colocar o endereço anterior no catálogo de endereços.",
  "After a move to Microsoft 365 an old entry can point to nobody although it looks right.":
    "Depois de uma migração para o Microsoft 365, uma entrada antiga pode não apontar para ninguém, embora pareça correta.",
  "Send more slowly, over fewer connections":
    "Enviar mais devagar e por menos conexões",
  "In the program, find the number of connections or threads for mail, and set it to one; three at the same time are the most.":
    "No programa, procure o número de conexões ou threads de email e defina-o como um; o máximo são três ao mesmo tempo.",
  "Let it send no more than thirty mails a minute, and put the rest in a queue.":
    "Faça com que ele envie no máximo trinta emails por minuto e coloque o restante em uma fila.",
  "Let it wait and try again by itself when the server asks for that, each time a little longer.":
    "Faça com que ele espere e tente de novo sozinho quando o servidor pedir, esperando cada vez um pouco mais.",
  "Let no two devices share one account if they send at the same time.":
    "Não deixe dois dispositivos compartilharem uma conta se enviarem ao mesmo tempo.",
  "Send what was refused once more.": "Envie mais uma vez o que foi recusado.",
  "A full run goes through without a refusal.":
    "Uma execução completa passa sem recusa.",
  "Set the former number of connections again.":
    "Volte a definir o número anterior de conexões.",
  "The limits count for the mailbox, whichever program uses it.":
    "Os limites valem para a caixa de correio, seja qual for o programa que a usa.",
  "For regular mass mail, High Volume Email reaches colleagues and Azure Communication Services everybody.":
    "Para emails em massa regulares, o High Volume Email chega aos colegas, e o Azure Communication Services chega a todos.",
  "There is nothing to take back.": "Não há nada a desfazer.",
  "Make the mail smaller": "Reduzir o tamanho do email",
  "On the scanner, choose 200 or 300 dpi, black and white or compressed PDF, and fewer pages a mail.":
    "No scanner, escolha 200 ou 300 dpi, preto e branco ou PDF compactado, e menos páginas por email.",
  "A file grows by about a third when it is mailed; keep it well under the limit, 18 MB for one of 25 MB.":
    "Um arquivo cresce cerca de um terço quando é enviado por email; fique bem abaixo do limite, por exemplo 18 MB para um limite de 25 MB.",
  "Or put the file in OneDrive or SharePoint and send a link to it.":
    "Ou coloque o arquivo no OneDrive ou no SharePoint e envie um link para ele.",
  "The smaller mail arrives.": "O email menor chega.",
  "Set the scanner's former quality again.":
    "Volte a definir a qualidade anterior do scanner.",
  "The smallest limit on the way counts, and the recipient's side has its own.":
    "Vale o menor limite no caminho, e o lado do destinatário tem o dele.",
  "An admin can raise our limit for a mailbox up to 150 MB, which changes nothing on the other side.":
    "Um administrador pode aumentar o nosso limite para uma caixa de correio até 150 MB, o que não muda nada do outro lado.",
  "Wait, and send again later": "Esperar e enviar de novo mais tarde",
  "If the mail is only delayed, leave it; Microsoft 365 goes on trying for a day by itself.":
    "Se o email só está atrasado, deixe-o como está; o Microsoft 365 continua a tentar sozinho por um dia.",
  "If it was refused, wait an hour and send it once more; a daily limit is free again after 24 hours.":
    "Se foi recusado, espere uma hora e envie-o mais uma vez; um limite diário é liberado depois de 24 horas.",
  "Send a mail with many recipients in smaller parts.":
    "Divida um email com muitos destinatários em envios menores.",
  "If it is urgent, tell the recipient another way.":
    "Se for urgente, avise o destinatário por outro meio.",
  "The mail arrives, and no further report comes back.":
    "O email chega, e nenhuma outra notificação volta.",
  "Sending the same mail again and again makes it worse.":
    "Enviar o mesmo email repetidamente piora a situação.",
  "If a limit was reached and nobody here sends so much, somebody may be misusing an account; tell an admin.":
    "Se um limite foi atingido e ninguém aqui envia tanto, alguém pode estar usando uma conta indevidamente; avise um administrador.",
  "Leave Microsoft 365's mail servers out of inspection":
    "Excluir da inspeção os servidores de email do Microsoft 365",
  "Let the mail leave over IPv4": "Fazer os emails saírem por IPv4",
  "Open the mail port to Microsoft 365":
    "Abrir a porta de email para o Microsoft 365",
  "Bring the device's encryption up to date":
    "Atualizar a criptografia do dispositivo",
  "If the device can do none of that, let a mail server of your own stand in between.":
    "Se o dispositivo não permitir nada disso, coloque um servidor de email próprio entre os dois.",
  "The device's own test of the mail server succeeds, and mail arrives.":
    "O teste do servidor de email feito pelo próprio dispositivo dá certo, e os emails chegam.",
  "Put the former encryption setting back; firmware mostly cannot be turned back.":
    "Volte a definir a configuração de criptografia anterior; em geral, não é possível voltar a um firmware antigo.",
  "Never switch the check of certificates off, and take no older encryption in exchange.":
    "Nunca desative a verificação de certificados nem aceite, em troca, uma criptografia mais antiga.",
  "New firmware can reset settings; write them down first.":
    "Um firmware novo pode redefinir as configurações; anote-as antes.",
  "Look that the device's date and time are right, and let it take them from the network.":
    "Confira se a data e a hora do dispositivo estão certas e faça com que ele as obtenha da rede.",
  "Install the newest firmware, or enter the current root certificates (DigiCert Global Root G2 among them) in the device's list.":
    "Instale o firmware mais recente ou inclua os certificados raiz atuais (entre eles o DigiCert Global Root G2) na lista do dispositivo.",
  "Enter the server by its name, so that the name on the certificate fits.":
    "Insira o servidor pelo nome, para que o nome no certificado corresponda.",
  "Install the newest firmware, or for a program the newest version of its library and system.":
    "Instale o firmware mais recente ou, no caso de um programa, a versão mais recente da biblioteca e do sistema dele.",
  "Switch on TLS 1.2 or newer in its security settings.":
    "Ative o TLS 1.2 ou mais recente nas configurações de segurança dele.",
  "On the device switch encryption on and choose STARTTLS (some makers call it TLS).":
    "No dispositivo, ative a criptografia e escolha STARTTLS (alguns fabricantes a chamam de TLS).",
  "If there is no such setting, install the newest firmware and look again.":
    "Se não houver essa configuração, instale o firmware mais recente e procure de novo.",
  "If the device offers TLS versions, choose 1.2 or newer.":
    "Se o dispositivo oferecer versões do TLS, escolha 1.2 ou mais recente.",
  "Send once more.": "Envie mais uma vez.",
  "Set the device to your organisation's own mail host":
    "Configurar no dispositivo o host de email da própria organização",
  "On the device, change the mail server to {}.":
    "No dispositivo, altere o servidor de email para {1}.",
  "your organisation's own Microsoft 365 mail host":
    "o host de email da sua própria organização no Microsoft 365",
  "Set the port to 25, encryption to STARTTLS if the device can, and sign-in off.":
    "Defina a porta como 25, a criptografia como STARTTLS, se o dispositivo permitir, e desative a autenticação.",
  "Enter the name as it stands here, never an address that it has today.":
    "Insira o nome como está aqui, nunca um endereço que ele tenha hoje.",
  "Mail to a colleague arrives, and then mail to somebody outside.":
    "Um email para um colega chega e, depois, um email para alguém de fora.",
  "Put the former server, port and sign-in back on the device.":
    "Volte a definir o servidor, a porta e a autenticação anteriores no dispositivo.",
  "Mail to the outside passes there only if an inbound connector knows the office's public address.":
    "Emails para fora só passam por ali se um conector de entrada conhecer o endereço público do escritório.",
  "The host is the one that Microsoft 365 names for your domain (Microsoft 365 admin centre, Settings, Domains, DNS records), which is another one than the public MX where a filter service stands in front.":
    "O host é o que o Microsoft 365 indica para o seu domínio (centro de administração do Microsoft 365, “Configurações”, “Domínios”, “Registros DNS”), diferente do MX público quando há um serviço de filtragem à frente.",
  "STARTTLS where the device can": "STARTTLS, se o dispositivo permitir",
  "Accept unknown devices again until this one has its own way":
    "Voltar a aceitar dispositivos desconhecidos até que este tenha um caminho próprio",
  "Send without sign-in, through a relay rule":
    "Enviar sem autenticação, por uma regra de retransmissão",
  "Update our own Exchange server": "Atualizar nosso próprio servidor Exchange",
  "Send from an address of our own domains":
    "Enviar de um endereço dos nossos próprios domínios",
  "Change the sender address on the device from {} to one that ends in your organisation's own mail domain.":
    "No dispositivo, troque o endereço do remetente ({1}) por um que termine no domínio de email da sua organização.",
  "what it is now": "o atual",
  "If mail has to come from that other domain, ask an Exchange admin to add it in the Microsoft 365 admin centre under Settings, Domains.":
    "Se os emails precisarem vir daquele outro domínio, peça a um administrador do Exchange que o adicione no centro de administração do Microsoft 365, em “Configurações”, “Domínios”.",
  "an address that ends in one of your own mail domains":
    "um endereço que termine em um dos seus próprios domínios de email",
  "Mail to somebody outside goes through and shows the new sender.":
    "Um email para alguém de fora passa e mostra o novo remetente.",
  "Put the former sender address back on the device.":
    "Volte a definir o endereço de remetente anterior no dispositivo.",
  "Answers go to the new sender address, so it should be a mailbox that somebody reads.":
    "As respostas vão para o novo endereço de remetente; ele deve ser, portanto, uma caixa de correio que alguém leia.",
  "What is passed on unchanged for others, such as forwarded mail, needs a rule by certificate instead.":
    "O que é repassado sem alteração para outros, como emails encaminhados, precisa de uma regra por certificado.",
  "Let our own mail server pass the device's mail on":
    "Fazer nosso próprio servidor de email repassar os emails do dispositivo",
  "Ask Microsoft's support": "Falar com o suporte da Microsoft",
  "Connect the High Volume Email account to a valid billing policy":
    "Vincular a conta de High Volume Email a uma política de cobrança válida",
  "Send mass mail through Azure Communication Services":
    "Enviar emails em massa pelo Azure Communication Services",
  "Let the program send through Microsoft Graph":
    "Fazer o programa enviar pelo Microsoft Graph",
  "Send to colleagues through a High Volume Email account":
    "Enviar a colegas por uma conta de High Volume Email",
  "Complete the program's sign-in with OAuth":
    "Concluir a autenticação do programa com OAuth",
  "Check the sign-in settings of the device":
    "Verificar as configurações de autenticação do dispositivo",
  "Set the server to smtp.office365.com, the port to 587 and the encryption to STARTTLS; some devices call it TLS.":
    "Defina o servidor como smtp.office365.com, a porta como 587 e a criptografia como STARTTLS; alguns dispositivos a chamam de TLS.",
  "Switch sign-in on, often called SMTP authentication; enter the user name as a full mail address, and the password once more by hand.":
    "Ative a autenticação, muitas vezes chamada de autenticação SMTP; insira o nome de usuário como endereço de email completo e digite a senha mais uma vez.",
  "Set the sender to the same address as the user name.":
    "Defina como remetente o mesmo endereço do nome de usuário.",
  "If you are not sure of the password, sign in with it at outlook.office.com first.":
    "Se não tiver certeza da senha, entre primeiro com ela em outlook.office.com.",
  "Send once more. If the answer changes, paste the new one here.":
    "Envie mais uma vez. Se a resposta mudar, cole a nova aqui.",
  "The next mail goes out and lies in the account's Sent Items.":
    "O próximo email sai e fica nos Itens Enviados da conta.",
  "Note the old settings before you change them, and enter them again.":
    "Anote as configurações antigas antes de alterá-las e insira-as de novo.",
  "Try a password no more than a few times; Microsoft 365 locks an account for a while after many failures.":
    "Tente uma senha só algumas vezes; o Microsoft 365 bloqueia uma conta por algum tempo depois de muitas falhas.",
  "Let the program sign in with OAuth":
    "Fazer o programa se autenticar com OAuth",
  "Let the sender sign in at Microsoft 365's server for that":
    "Fazer o remetente se autenticar no servidor do Microsoft 365 destinado a isso",
  "Let the device encrypt before it signs in":
    "Fazer o dispositivo criptografar antes de se autenticar",
  "On the device, open the mail or SMTP settings and find the encryption, often called Secure Connection, SSL/TLS or STARTTLS.":
    "No dispositivo, abra as configurações de email ou SMTP e procure a criptografia, muitas vezes chamada de “Conexão segura”, “SSL/TLS” ou “STARTTLS”.",
  "Choose STARTTLS, or TLS where there is no such name; the kind that encrypts from the first byte does not work here.":
    "Escolha STARTTLS, ou TLS se não houver esse nome; o tipo que criptografa desde o primeiro byte não funciona aqui.",
  "Set the port to 587 and leave sign-in on.":
    "Defina a porta como 587 e deixe a autenticação ativada.",
  "The next mail goes out, and the device shows no sign-in error.":
    "O próximo email sai, e o dispositivo não mostra erro de autenticação.",
  "Set encryption and port back to what they were.":
    "Volte a definir a criptografia e a porta como estavam.",
  "The device needs TLS 1.2 or later; an old one may need new firmware or another way to send.":
    "O dispositivo precisa do TLS 1.2 ou posterior; um antigo pode precisar de um firmware novo ou de outro caminho de envio.",
  "The device's clock must be right, or it takes the server's certificate for expired.":
    "O relógio do dispositivo precisa estar certo; caso contrário, ele considera o certificado do servidor expirado.",
  "{} has no address in DNS.": "{1} não tem endereço no DNS.",
  "An SPF record with one more address in it":
    "Um registro SPF com mais um endereço",
  "SPF record of {}": "Registro SPF de {1}",
  "Direct Send needs it, and it helps a relay's mail past the filters. What Exchange Online passes on leaves from Microsoft's own addresses.":
    "O Direct Send precisa dele, e ele ajuda os emails de uma retransmissão a passar pelos filtros. O que o Exchange Online repassa sai dos endereços da própria Microsoft.",
  "Whoever sends from {} then passes as {}; let only what has to send out on port 25.":
    "Quem envia de {1} passa então a valer como {2}; deixe sair pela porta 25 só o que precisa enviar.",
  Now: "Agora",
  Check: "Verificar",
  "There may be one record that begins with v=spf1: replace the old one. Others see it once the old one's lifetime in DNS is over.":
    "Só pode haver um registro que comece com v=spf1: substitua o antigo. Os outros o veem quando acabar o tempo de vida do antigo no DNS.",
  "The record itself spends {} of the {} lookups that SPF allows; what it includes comes on top.":
    "O próprio registro gasta {1} das {2} consultas que o SPF permite; o que ele inclui soma-se a isso.",
  "{} is the only new term, and it costs no lookup.":
    "{1} é o único termo novo e não gasta nenhuma consulta.",
  "Looking up the door's addresses":
    "Consulta dos endereços da entrada de email",
  "Asking Spamhaus about your public address":
    "Consulta ao Spamhaus sobre o seu endereço público",
  "Looking at the mail server's certificate":
    "Verificação do certificado do servidor de email",
  "Comparing clocks with the mail server":
    "Comparação do relógio com o do servidor de email",
  "Looking for your recipient's DANE records":
    "Busca dos registros DANE do destinatário",
  "Looking for your domain's signing keys":
    "Busca das chaves de assinatura do seu domínio",
  "Reading your domain's DMARC policy":
    "Leitura da política DMARC do seu domínio",
  "Asking Microsoft which address it sees":
    "Pergunta à Microsoft sobre o endereço que ela vê",
  "Waiting for the mail server's greeting":
    "Espera pela saudação do servidor de email",
  "Reading your recipient's MTA-STS policy":
    "Leitura da política MTA-STS do destinatário",
  "Finding the door your mail goes to":
    "Busca da entrada a que seus emails chegam",
  "Trying the ports to Microsoft 365": "Teste das portas para o Microsoft 365",
  "Seeing whether your recipient's domain takes mail":
    "Verificação: se o domínio do destinatário aceita emails",
  "Trying what your sender does, without sending anything":
    "Teste do que o remetente faz, sem enviar nada",
  "Comparing your network's DNS with everybody's":
    "Comparação do DNS da sua rede com o público",
  "Looking up the name of your public address":
    "Consulta do nome do seu endereço público",
  "Finding out whose mail server your sender uses":
    "Verificação: de quem é o servidor de email que o remetente usa",
  "Checking who may send for your domain":
    "Verificação: quem pode enviar pelo seu domínio",
  "Asking the mail server what it can do":
    "Pergunta ao servidor de email sobre o que ele consegue fazer",
  "Trying the door for devices that sign in":
    "Teste do acesso para dispositivos que se autenticam",
  "Knocking at the mail server's port": "Teste da porta do servidor de email",
  "Seeing whether your recipient wants TLS reports":
    "Verificação: se o destinatário quer relatórios TLS",
  "Trying the versions of TLS": "Teste das versões do TLS",
  "Reading your mail settings: your own domains":
    "Leitura das configurações de email: seus próprios domínios",
  "Reading your mail settings: sign-in with a password":
    "Leitura das configurações de email: autenticação com senha",
  "Reading your mail settings: relay rules that Microsoft blocked":
    "Leitura das configurações de email: regras de retransmissão que a Microsoft bloqueou",
  "Reading your sign-in rules: Conditional Access":
    "Leitura das regras de autenticação: Acesso Condicional",
  "Reading your mail settings: relay rules":
    "Leitura das configurações de email: regras de retransmissão",
  "Reading your mail settings: direct send":
    "Leitura das configurações de email: Direct Send",
  "Reading your mail settings: High Volume Email billing":
    "Leitura das configurações de email: cobrança do High Volume Email",
  "Reading your mail settings: applications that may send":
    "Leitura das configurações de email: aplicativos que podem enviar",
  "Reading your mail settings: the mailbox's licence":
    "Leitura das configurações de email: licença da caixa de correio",
  "Reading your mail settings: the mailbox that signs in":
    "Leitura das configurações de email: a caixa de correio que se autentica",
  "Reading your mail settings: your Microsoft 365 mail host":
    "Leitura das configurações de email: seu host de email do Microsoft 365",
  "Reading your mail settings: the recipient":
    "Leitura das configurações de email: o destinatário",
  "Reading your mail settings: senders that Microsoft restricted":
    "Leitura das configurações de email: remetentes que a Microsoft restringiu",
  "Reading your sign-in rules: security defaults":
    "Leitura das regras de autenticação: padrões de segurança",
  "Reading your mail settings: who may send as whom":
    "Leitura das configurações de email: quem pode enviar como quem",
  "Reading Microsoft's service health":
    "Leitura da integridade do serviço da Microsoft",
  "Reading the sign-in log: why the last sign-in failed":
    "Leitura do log de entrada: por que a última autenticação falhou",
  "Reading your mail settings: sign-in for devices":
    "Leitura das configurações de email: autenticação de dispositivos",
  "Looking up the door's addresses: {}":
    "Consulta dos endereços da entrada de email: {1}",
  "Asking Spamhaus about your public address: {}":
    "Consulta ao Spamhaus sobre o seu endereço público: {1}",
  "Looking at the mail server's certificate: {}":
    "Verificação do certificado do servidor de email: {1}",
  "Comparing clocks with the mail server: {}":
    "Comparação do relógio com o do servidor de email: {1}",
  "Looking for your recipient's DANE records: {}":
    "Busca dos registros DANE do destinatário: {1}",
  "Looking for your domain's signing keys: {}":
    "Busca das chaves de assinatura do seu domínio: {1}",
  "Reading your domain's DMARC policy: {}":
    "Leitura da política DMARC do seu domínio: {1}",
  "Asking Microsoft which address it sees: {}":
    "Pergunta à Microsoft sobre o endereço que ela vê: {1}",
  "Waiting for the mail server's greeting: {}":
    "Espera pela saudação do servidor de email: {1}",
  "Reading your recipient's MTA-STS policy: {}":
    "Leitura da política MTA-STS do destinatário: {1}",
  "Finding the door your mail goes to: {}":
    "Busca da entrada a que seus emails chegam: {1}",
  "Trying the ports to Microsoft 365: {}":
    "Teste das portas para o Microsoft 365: {1}",
  "Seeing whether your recipient's domain takes mail: {}":
    "Verificação: se o domínio do destinatário aceita emails: {1}",
  "Trying what your sender does, without sending anything: {}":
    "Teste do que o remetente faz, sem enviar nada: {1}",
  "Comparing your network's DNS with everybody's: {}":
    "Comparação do DNS da sua rede com o público: {1}",
  "Looking up the name of your public address: {}":
    "Consulta do nome do seu endereço público: {1}",
  "Finding out whose mail server your sender uses: {}":
    "Verificação: de quem é o servidor de email que o remetente usa: {1}",
  "Checking who may send for your domain: {}":
    "Verificação: quem pode enviar pelo seu domínio: {1}",
  "Asking the mail server what it can do: {}":
    "Pergunta ao servidor de email sobre o que ele consegue fazer: {1}",
  "Trying the door for devices that sign in: {}":
    "Teste do acesso para dispositivos que se autenticam: {1}",
  "Knocking at the mail server's port: {}":
    "Teste da porta do servidor de email: {1}",
  "Seeing whether your recipient wants TLS reports: {}":
    "Verificação: se o destinatário quer relatórios TLS: {1}",
  "Trying the versions of TLS: {}": "Teste das versões do TLS: {1}",
  "Reading your mail settings: your own domains: {}":
    "Leitura das configurações de email: seus próprios domínios: {1}",
  "Reading your mail settings: sign-in with a password: {}":
    "Leitura das configurações de email: autenticação com senha: {1}",
  "Reading your mail settings: relay rules that Microsoft blocked: {}":
    "Leitura das configurações de email: regras de retransmissão que a Microsoft bloqueou: {1}",
  "Reading your sign-in rules: Conditional Access: {}":
    "Leitura das regras de autenticação: Acesso Condicional: {1}",
  "Reading your mail settings: relay rules: {}":
    "Leitura das configurações de email: regras de retransmissão: {1}",
  "Reading your mail settings: direct send: {}":
    "Leitura das configurações de email: Direct Send: {1}",
  "Reading your mail settings: High Volume Email billing: {}":
    "Leitura das configurações de email: cobrança do High Volume Email: {1}",
  "Reading your mail settings: applications that may send: {}":
    "Leitura das configurações de email: aplicativos que podem enviar: {1}",
  "Reading your mail settings: the mailbox's licence: {}":
    "Leitura das configurações de email: licença da caixa de correio: {1}",
  "Reading your mail settings: the mailbox that signs in: {}":
    "Leitura das configurações de email: a caixa de correio que se autentica: {1}",
  "Reading your mail settings: your Microsoft 365 mail host: {}":
    "Leitura das configurações de email: seu host de email do Microsoft 365: {1}",
  "Reading your mail settings: the recipient: {}":
    "Leitura das configurações de email: o destinatário: {1}",
  "Reading your mail settings: senders that Microsoft restricted: {}":
    "Leitura das configurações de email: remetentes que a Microsoft restringiu: {1}",
  "Reading your sign-in rules: security defaults: {}":
    "Leitura das regras de autenticação: padrões de segurança: {1}",
  "Reading your mail settings: who may send as whom: {}":
    "Leitura das configurações de email: quem pode enviar como quem: {1}",
  "Reading Microsoft's service health: {}":
    "Leitura da integridade do serviço da Microsoft: {1}",
  "Reading the sign-in log: why the last sign-in failed: {}":
    "Leitura do log de entrada: por que a última autenticação falhou: {1}",
  "Reading your mail settings: sign-in for devices: {}":
    "Leitura das configurações de email: autenticação de dispositivos: {1}",
  "Basic authentication for SMTP is to be off by default from the end of December 2026; the day of its final end is to be announced in the second half of 2027.":
    "A autenticação básica para SMTP deve ficar desativada por padrão a partir do fim de dezembro de 2026; a data do fim definitivo deve ser anunciada no segundo semestre de 2027.",
  "Security defaults and Conditional Access stop a sign-in by password.":
    "Os padrões de segurança e o Acesso Condicional impedem a autenticação com senha.",
  "A sender other than the account itself needs the right to send as that address.":
    "Um remetente diferente da própria conta precisa da permissão para enviar como esse endereço.",
  "The server is named by its name, never by an address.":
    "O servidor é indicado pelo nome, nunca por um endereço.",
  "It cannot sign in.": "Ele não consegue se autenticar.",
  "Its TLS is too old for this server.":
    "O TLS dele é antigo demais para este servidor.",
  "It is held to 30 messages a minute and is not for bulk.":
    "Este caminho é limitado a 30 mensagens por minuto e não serve para envios em massa.",
  "It can sign in with OAuth, which has no end date.":
    "Ele consegue se autenticar com OAuth, que não tem data de término.",
  "With OAuth it lasts; with a password it works only until basic authentication ends.":
    "Com OAuth, este caminho permanece; com senha, ele só funciona até o fim da autenticação básica.",
  "Mail leaves from Azure, not from your mailboxes: nothing stands in Sent Items.":
    "Os emails saem do Azure, não das suas caixas de correio: nada fica nos Itens Enviados.",
  "The application's secret expires; note the day and renew it before.":
    "O segredo do aplicativo expira; anote o dia e renove-o antes.",
  "It is for programs; a device's form does not take the long names with which one signs in there.":
    "Este caminho é para programas; o formulário de um dispositivo não aceita os nomes longos usados na autenticação.",
  "It is for programs, not for a person's mailbox.":
    "Este caminho é para programas, não para a caixa de correio de uma pessoa.",
  "It is made for much mail to the outside.":
    "Este caminho foi feito para muitos emails para fora.",
  "It is worth its set-up where much mail is sent.":
    "A configuração compensa quando se enviam muitos emails.",
  "Anybody can send like this in your name until Direct Send is rejected; a relay rule for the address is the safer way.":
    "Qualquer um pode enviar assim em seu nome até que o Direct Send seja rejeitado; uma regra de retransmissão para o endereço é o caminho mais seguro.",
  "The public address has to stand in the SPF record, or the mail lands in junk.":
    "O endereço público precisa estar no registro SPF; caso contrário, os emails caem no Lixo Eletrônico.",
  "A group that takes mail from inside only refuses it: the device counts as an outsider.":
    "Um grupo que só aceita emails internos os recusa: o dispositivo conta como externo.",
  "No copy stands in Sent Items, and a mail that is put off is lost where the device never tries again.":
    "Nenhuma cópia fica nos Itens Enviados, e um email adiado se perde se o dispositivo não tentar de novo.",
  "It reaches nobody outside.": "Este caminho não chega a ninguém de fora.",
  "Your organisation rejects Direct Send.":
    "Sua organização rejeita o Direct Send.",
  "A person's mailbox sends with its own sign-in.":
    "A caixa de correio de uma pessoa envia com a própria autenticação.",
  "The network does not let port 25 out.":
    "A rede não permite a saída pela porta 25.",
  "It works inside, but mail may land in junk, and more and more organisations close it.":
    "Funciona internamente, mas os emails podem cair no Lixo Eletrônico, e cada vez mais organizações fecham este caminho.",
  "Mail.Send without limits may send as everybody: limit it to the one mailbox with RBAC for Applications.":
    "O Mail.Send sem limites pode enviar como qualquer pessoa: limite-o a essa única caixa de correio com “RBAC for Applications”.",
  "Prefer a certificate to a secret, and note the day on which it expires.":
    "Prefira um certificado a um segredo e anote o dia em que ele expira.",
  "Only a program can do this.": "Só um programa pode fazer isso.",
  "The mailbox's limits hold here too.":
    "Os limites da caixa de correio também valem aqui.",
  "A program of your own could do this.":
    "Um programa próprio poderia fazer isso.",
  "No password, no SMTP ports, and a copy in Sent Items.":
    "Sem senha, sem portas SMTP e com uma cópia nos Itens Enviados.",
  "Only if the program's code can be changed.":
    "Só se o código do programa puder ser alterado.",
  "Billing began on 1 June 2026; without a valid billing policy the account stops sending.":
    "A cobrança começou em 1º de junho de 2026; sem uma política de cobrança válida, a conta deixa de enviar.",
  "Security defaults and Conditional Access apply to it as well.":
    "Os padrões de segurança e o Acesso Condicional também se aplicam a ela.",
  "The account is no mailbox: nothing stands in Sent Items and no answer arrives there.":
    "A conta não é uma caixa de correio: nada fica nos Itens Enviados e nenhuma resposta chega lá.",
  "It is for devices and programs, not for a person's mailbox.":
    "Este caminho é para dispositivos e programas, não para a caixa de correio de uma pessoa.",
  "It is made for much mail to colleagues.":
    "Este caminho foi feito para muitos emails para colegas.",
  "It keeps taking a password until September 2028, and reaches colleagues.":
    "Este caminho continua a aceitar senha até setembro de 2028 e chega a colegas.",
  "It costs by recipient and reaches colleagues only.":
    "O custo é por destinatário, e só chega a colegas.",
  "Let it take mail from the devices' inside addresses only.":
    "Faça com que ele só aceite emails dos endereços internos dos dispositivos.",
  "It passes mail on by certificate or by OAuth, so that the office's address may change.":
    "Ele repassa os emails por certificado ou por OAuth, de modo que o endereço do escritório pode mudar.",
  "It keeps mail while the way out is down, and its log shows who sent what; keep it up to date.":
    "Ele guarda os emails enquanto a saída está fora do ar, e o log mostra quem enviou o quê; mantenha-o atualizado.",
  "Where much depends on it, let two of them stand under one name, each with its own right to pass mail on, and watch their queues.":
    "Se muito depender dele, coloque dois sob um mesmo nome, cada um com a própria permissão para repassar emails, e acompanhe as filas.",
  "Your server is this relay already; the question is how it passes mail on.":
    "Seu servidor já faz essa retransmissão; a questão é como ele repassa os emails.",
  "It is one more server to look after.": "É mais um servidor para cuidar.",
  "It speaks modern TLS in the old one's place.":
    "Ele usa TLS moderno no lugar do dispositivo antigo.",
  "The address changes and the device cannot sign in.":
    "O endereço muda, e o dispositivo não consegue se autenticar.",
  "The address changes, and a password works only until basic authentication ends.":
    "O endereço muda, e uma senha só funciona até o fim da autenticação básica.",
  "The connector may have been created switched off; look that it is enabled.":
    "O conector pode ter sido criado desativado; verifique se está ativado.",
  "A new address at the provider, or a second line that takes over, stops the mail until the rule is changed.":
    "Um endereço novo no provedor, ou uma segunda linha que assume, interrompe os emails até que a regra seja alterada.",
  "A device that prefers IPv6 misses the rule, which takes IPv4 only.":
    "Um dispositivo que prefere IPv6 não é reconhecido pela regra, que só aceita IPv4.",
  "Microsoft 365 may put a mail off for some minutes; the sender has to try again by itself, which many devices never do.":
    "O Microsoft 365 pode adiar um email por alguns minutos; o remetente precisa tentar de novo sozinho, o que muitos dispositivos nunca fazem.",
  "Its mail counts as mail from outside: the filters look at it, and no copy stands in Sent Items.":
    "Estes emails contam como emails de fora: os filtros os examinam, e nenhuma cópia fica nos Itens Enviados.",
  "Whatever stands behind this address may send in your name: let only the devices out on port 25.":
    "Tudo o que está por trás deste endereço pode enviar em seu nome: deixe só os dispositivos saírem pela porta 25.",
  "From a rented server in a cloud it works only with an address of its own and where the provider lets port 25 out.":
    "De um servidor alugado em uma nuvem, só funciona com um endereço próprio e se o provedor permitir a saída pela porta 25.",
  "It works, but a sign-in with OAuth is safer where it can be had.":
    "Funciona, mas uma autenticação com OAuth é mais segura, quando disponível.",
  "It works without encryption, so the mail crosses the internet in the clear.":
    "Funciona sem criptografia; nesse caso, os emails atravessam a internet sem proteção.",
  "It needs no password and reaches everybody, if the public address is fixed.":
    "Não precisa de senha e chega a todos, se o endereço público for fixo.",
  "It needs no password and reaches everybody.":
    "Não precisa de senha e chega a todos.",
  "It is for devices, programs and servers, not for a person's mailbox.":
    "Este caminho é para dispositivos, programas e servidores, não para a caixa de correio de uma pessoa.",
  "The public address changes or is shared.":
    "O endereço público muda ou é compartilhado.",
  "Rules take IPv4 addresses only.": "As regras só aceitam endereços IPv4.",
  "It may not be used for bulk mail to the outside.":
    "Este caminho não pode ser usado para emails em massa para fora.",
  "Without its intermediate certificates the certificate counts for nothing.":
    "Sem os certificados intermediários, o certificado não vale nada.",
  "Renew it in time, with the same name.":
    "Renove-o a tempo, com o mesmo nome.",
  "The certificate's domain has to be an accepted domain of this organisation alone.":
    "O domínio do certificado precisa ser um domínio aceito somente desta organização.",
  "Devices and mail programs can hardly ever show a certificate of their own.":
    "Dispositivos e programas de email quase nunca conseguem apresentar um certificado próprio.",
  "A certificate is shown in TLS 1.2 or later only.":
    "Um certificado só é apresentado no TLS 1.2 ou posterior.",
  "It does not depend on the public address.":
    "Não depende do endereço público.",
  "Authenticated SMTP is on for its mailbox.":
    "O SMTP autenticado está ativado para a caixa de correio.",
  "The mailbox has a licence.": "A caixa de correio tem uma licença.",
  "A program sends, not a device.":
    "Quem envia é um programa, não um dispositivo.",
  "The sending domain is verified there, with SPF and DKIM.":
    "O domínio que envia está verificado lá, com SPF e DKIM.",
  "Direct Send is not rejected in your organisation.":
    "O Direct Send não é rejeitado em sua organização.",
  "The public address stands in the domain's SPF record.":
    "O endereço público está no registro SPF do domínio.",
  "The program can be changed to call an HTTPS interface.":
    "O programa pode ser alterado para chamar uma interface HTTPS.",
  "The mailbox that sends has a licence, or is a shared mailbox.":
    "A caixa de correio que envia tem uma licença ou é compartilhada.",
  "The account has a valid billing policy.":
    "A conta tem uma política de cobrança válida.",
  "Every recipient is in your own organisation.":
    "Todos os destinatários estão em sua própria organização.",
  "The device or program can sign in.":
    "O dispositivo ou programa consegue se autenticar.",
  "It encrypts with STARTTLS and speaks TLS 1.2 or later.":
    "Ele criptografa com STARTTLS e usa TLS 1.2 ou posterior.",
  "The network lets port {} out to Microsoft 365.":
    "A rede permite a saída pela porta {1} para o Microsoft 365.",
  "Somebody looks after a mail server there, such as Postfix or Exchange Server.":
    "Alguém cuida de um servidor de email lá, como o Postfix ou o Exchange Server.",
  "It passes mail on by one of the other ways: a certificate, its fixed address, or OAuth.":
    "Ele repassa os emails por um dos outros caminhos: um certificado, o endereço fixo ou OAuth.",
  "The public IPv4 address is fixed and nobody else's.":
    "O endereço IPv4 público é fixo e de mais ninguém.",
  "An enabled inbound connector from your organisation's server lists exactly this address.":
    "Um conector de entrada ativado, do servidor da sua organização, lista exatamente este endereço.",
  "The sender's domain is an accepted domain of your organisation.":
    "O domínio do remetente é um domínio aceito da sua organização.",
  "The sender shows a certificate of a public authority, with its whole chain.":
    "O remetente apresenta um certificado de uma autoridade pública, com a cadeia completa.",
  "An enabled inbound connector from your organisation's server names the certificate's domain, which is an accepted domain.":
    "Um conector de entrada ativado, do servidor da sua organização, indica o domínio do certificado, que é um domínio aceito.",
  "Authenticated SMTP is on for its mailbox: yes":
    "O SMTP autenticado está ativado para a caixa de correio: sim",
  "The mailbox has a licence: yes": "A caixa de correio tem uma licença: sim",
  "A program sends, not a device: yes":
    "Quem envia é um programa, não um dispositivo: sim",
  "The sending domain is verified there, with SPF and DKIM: yes":
    "O domínio que envia está verificado lá, com SPF e DKIM: sim",
  "Direct Send is not rejected in your organisation: yes":
    "O Direct Send não é rejeitado em sua organização: sim",
  "The public address stands in the domain's SPF record: yes":
    "O endereço público está no registro SPF do domínio: sim",
  "The program can be changed to call an HTTPS interface: yes":
    "O programa pode ser alterado para chamar uma interface HTTPS: sim",
  "The mailbox that sends has a licence, or is a shared mailbox: yes":
    "A caixa de correio que envia tem uma licença ou é compartilhada: sim",
  "The account has a valid billing policy: yes":
    "A conta tem uma política de cobrança válida: sim",
  "Every recipient is in your own organisation: yes":
    "Todos os destinatários estão em sua própria organização: sim",
  "The device or program can sign in: yes":
    "O dispositivo ou programa consegue se autenticar: sim",
  "It encrypts with STARTTLS and speaks TLS 1.2 or later: yes":
    "Ele criptografa com STARTTLS e usa TLS 1.2 ou posterior: sim",
  "The network lets port {} out to Microsoft 365: yes":
    "A rede permite a saída pela porta {1} para o Microsoft 365: sim",
  "Somebody looks after a mail server there, such as Postfix or Exchange Server: yes":
    "Alguém cuida de um servidor de email lá, como o Postfix ou o Exchange Server: sim",
  "It passes mail on by one of the other ways: a certificate, its fixed address, or OAuth: yes":
    "Ele repassa os emails por um dos outros caminhos: um certificado, o endereço fixo ou OAuth: sim",
  "The public IPv4 address is fixed and nobody else's: yes":
    "O endereço IPv4 público é fixo e de mais ninguém: sim",
  "An enabled inbound connector from your organisation's server lists exactly this address: yes":
    "Um conector de entrada ativado, do servidor da sua organização, lista exatamente este endereço: sim",
  "The sender's domain is an accepted domain of your organisation: yes":
    "O domínio do remetente é um domínio aceito da sua organização: sim",
  "The sender shows a certificate of a public authority, with its whole chain: yes":
    "O remetente apresenta um certificado de uma autoridade pública, com a cadeia completa: sim",
  "An enabled inbound connector from your organisation's server names the certificate's domain, which is an accepted domain: yes":
    "Um conector de entrada ativado, do servidor da sua organização, indica o domínio do certificado, que é um domínio aceito: sim",
  "Authenticated SMTP is on for its mailbox: no":
    "O SMTP autenticado está ativado para a caixa de correio: não",
  "The mailbox has a licence: no": "A caixa de correio tem uma licença: não",
  "A program sends, not a device: no":
    "Quem envia é um programa, não um dispositivo: não",
  "The sending domain is verified there, with SPF and DKIM: no":
    "O domínio que envia está verificado lá, com SPF e DKIM: não",
  "Direct Send is not rejected in your organisation: no":
    "O Direct Send não é rejeitado em sua organização: não",
  "The public address stands in the domain's SPF record: no":
    "O endereço público está no registro SPF do domínio: não",
  "The program can be changed to call an HTTPS interface: no":
    "O programa pode ser alterado para chamar uma interface HTTPS: não",
  "The mailbox that sends has a licence, or is a shared mailbox: no":
    "A caixa de correio que envia tem uma licença ou é compartilhada: não",
  "The account has a valid billing policy: no":
    "A conta tem uma política de cobrança válida: não",
  "Every recipient is in your own organisation: no":
    "Todos os destinatários estão em sua própria organização: não",
  "The device or program can sign in: no":
    "O dispositivo ou programa consegue se autenticar: não",
  "It encrypts with STARTTLS and speaks TLS 1.2 or later: no":
    "Ele criptografa com STARTTLS e usa TLS 1.2 ou posterior: não",
  "The network lets port {} out to Microsoft 365: no":
    "A rede permite a saída pela porta {1} para o Microsoft 365: não",
  "Somebody looks after a mail server there, such as Postfix or Exchange Server: no":
    "Alguém cuida de um servidor de email lá, como o Postfix ou o Exchange Server: não",
  "It passes mail on by one of the other ways: a certificate, its fixed address, or OAuth: no":
    "Ele repassa os emails por um dos outros caminhos: um certificado, o endereço fixo ou OAuth: não",
  "The public IPv4 address is fixed and nobody else's: no":
    "O endereço IPv4 público é fixo e de mais ninguém: não",
  "An enabled inbound connector from your organisation's server lists exactly this address: no":
    "Um conector de entrada ativado, do servidor da sua organização, lista exatamente este endereço: não",
  "The sender's domain is an accepted domain of your organisation: no":
    "O domínio do remetente é um domínio aceito da sua organização: não",
  "The sender shows a certificate of a public authority, with its whole chain: no":
    "O remetente apresenta um certificado de uma autoridade pública, com a cadeia completa: não",
  "An enabled inbound connector from your organisation's server names the certificate's domain, which is an accepted domain: no":
    "Um conector de entrada ativado, do servidor da sua organização, indica o domínio do certificado, que é um domínio aceito: não",
  "SMTP AUTH client submission": "Envio de cliente SMTP AUTH",
  "Azure Communication Services Email": "Azure Communication Services Email",
  "Direct Send": "Direct Send",
  "Microsoft Graph sendMail": "Microsoft Graph sendMail",
  "High Volume Email": "High Volume Email",
  "A relay of your own in front":
    "Um servidor de retransmissão próprio à frente",
  "Relay, recognised by the public address":
    "Retransmissão, reconhecida pelo endereço público",
  "Relay, recognised by a certificate":
    "Retransmissão, reconhecida por um certificado",
  "SMTP AUTH client submission: {}": "Envio de cliente SMTP AUTH: {1}",
  "Azure Communication Services Email: {}":
    "Azure Communication Services Email: {1}",
  "Direct Send: {}": "Direct Send: {1}",
  "Microsoft Graph sendMail: {}": "Microsoft Graph sendMail: {1}",
  "High Volume Email: {}": "High Volume Email: {1}",
  "A relay of your own in front: {}":
    "Um servidor de retransmissão próprio à frente: {1}",
  "Relay, recognised by the public address: {}":
    "Retransmissão, reconhecida pelo endereço público: {1}",
  "Relay, recognised by a certificate: {}":
    "Retransmissão, reconhecida por um certificado: {1}",
  "The device or program signs in as one mailbox and sends as it, to anybody, from any network.":
    "O dispositivo ou programa se autentica como uma caixa de correio e envia em nome dela, para qualquer pessoa, de qualquer rede.",
  "A service for newsletters and mass notifications to the outside, apart from your mailboxes.":
    "Um serviço para boletins informativos e notificações em massa para fora, separado das suas caixas de correio.",
  "Mail to your own colleagues alone, without a sign-in and without a rule, the way any stranger's mail arrives.":
    "Emails só para os seus próprios colegas, sem autenticação e sem regra, como chega o email de qualquer desconhecido.",
  "A program of your own sends through HTTPS with an Entra application, without any SMTP.":
    "Um programa próprio envia por HTTPS com um aplicativo do Entra, sem nenhum SMTP.",
  "An account of its own for programs and devices that send much, to your own colleagues alone.":
    "Uma conta própria para programas e dispositivos que enviam muito, só para os seus próprios colegas.",
  "A mail server in your network takes mail from old devices and passes it on in a safe way.":
    "Um servidor de email em sua rede aceita emails de dispositivos antigos e os repassa de forma segura.",
  "A rule in Exchange Online recognises your office's fixed public address and lets its devices send to anybody without signing in.":
    "Uma regra no Exchange Online reconhece o endereço público fixo do seu escritório e permite que os dispositivos dele enviem a qualquer pessoa sem se autenticar.",
  "A mail server of your own shows a certificate for one of your domains and may send to anybody, from whatever address.":
    "Um servidor de email próprio apresenta um certificado para um dos seus domínios e pode enviar a qualquer pessoa, de qualquer endereço.",
  "587; 25 too, with the sign-in": "587; também 25, com a autenticação",
  "25 or 587, inside": "25 ou 587, internamente",
  "STARTTLS, TLS 1.2 or later": "STARTTLS, TLS 1.2 ou posterior",
  "STARTTLS, with a certificate of its own":
    "STARTTLS, com certificado próprio",
  "whatever the device can, inside only":
    "o que o dispositivo permitir, só internamente",
  "OAuth; a password only while basic authentication lasts":
    "OAuth; senha só enquanto existir a autenticação básica",
  "OAuth (Mail.Send)": "OAuth (Mail.Send)",
  "OAuth, or a password until September 2028":
    "OAuth, ou senha até setembro de 2028",
  "an application of Entra, behind an SMTP user name":
    "um aplicativo do Entra, por trás de um nome de usuário SMTP",
  "none; the public IPv4 address is known":
    "nenhuma; o endereço IPv4 público é conhecido",
  "none, by the device's inside address":
    "nenhuma, pelo endereço interno do dispositivo",
  "the certificate": "o certificado",
  "Sign-in: none": "Autenticação: nenhuma",
  "a licensed mailbox": "uma caixa de correio licenciada",
  "a licensed or shared mailbox":
    "uma caixa de correio licenciada ou compartilhada",
  "by use, through an Azure subscription":
    "por uso, em uma assinatura do Azure",
  "pay as you go: 42 US dollars for a million recipients":
    "pagamento conforme o uso: 42 dólares americanos por milhão de destinatários",
  "none for the sender": "nenhuma para o remetente",
  "the server's own": "a do próprio servidor",
  "10,000 recipients a day, 30 messages a minute, 3 connections at a time":
    "10.000 destinatários por dia, 30 mensagens por minuto, 3 conexões ao mesmo tempo",
  "small until a higher quota is asked for":
    "pequenos, até que se peça uma cota maior",
  "the throttling and filters of all incoming mail":
    "a limitação e os filtros de todos os emails recebidos",
  "the mailbox's limits, and Graph's throttling":
    "os limites da caixa de correio e a limitação do Graph",
  "no limit of recipients a day, inside only":
    "sem limite de destinatários por dia, só internamente",
  "those of the way it passes mail on":
    "os do caminho pelo qual repassa os emails",
  "reasonable use; mail to the outside counts for the organisation":
    "uso razoável; emails para fora contam para a organização",
  "smtp.azurecomm.net, or its REST interface":
    "smtp.azurecomm.net ou a interface REST dele",
  "your Microsoft 365 MX host": "seu host MX do Microsoft 365",
  "a server inside your network": "um servidor dentro da sua rede",
  "your own relay": "seu próprio servidor de retransmissão",
  "the host that Microsoft 365 names as the MX of your domain":
    "o host que o Microsoft 365 indica como MX do seu domínio",
  "the SMTP user name of its Entra application":
    "o nome de usuário SMTP do aplicativo do Entra",
  "an Entra application with Mail.Send for this one mailbox":
    "um aplicativo do Entra com Mail.Send para esta única caixa de correio",
  "the High Volume Email account": "a conta de High Volume Email",
  "its own mailbox": "a própria caixa de correio",
  "an address of the domain that is verified there":
    "um endereço do domínio que está verificado lá",
  "an address of one of your own mail domains":
    "um endereço de um dos seus próprios domínios de email",
  "an address at {}": "um endereço em {1}",
  "The ways to send, side by side": "Os caminhos de envio, lado a lado",
  "The ways to send through Microsoft 365":
    "Os caminhos de envio pelo Microsoft 365",
  "These ways to send, side by side": "Estes caminhos de envio, lado a lado",
  "Server: {}; port: {}; encryption: {}":
    "Servidor: {1}; porta: {2}; criptografia: {3}",
  "Sign-in: {}; to the outside: {}; licence: {}":
    "Autenticação: {1}; para fora: {2}; licença: {3}",
  "Sign-in: {}; to the outside: yes; licence: {}":
    "Autenticação: {1}; para fora: sim; licença: {2}",
  "Sign-in: {}; to the outside: no; licence: {}":
    "Autenticação: {1}; para fora: não; licença: {2}",
  "Sign-in: none; to the outside: no; licence: none":
    "Autenticação: nenhuma; para fora: não; licença: nenhuma",
  "Limits: {}": "Limites: {1}",
  "Please choose one of the answers.": "Escolha uma das respostas.",
  "Which kind of sign-in can it do? (see its manual)":
    "Que tipo de autenticação ele aceita? (consulte o manual)",
  "Not at all": "Nenhum",
  "With a user name and a password only": "Só com nome de usuário e senha",
  "With OAuth, also called Modern Authentication":
    "Com OAuth, também chamado de autenticação moderna",
  "Which TLS version does it know at most? (see its manual)":
    "Qual é a versão mais alta do TLS que ele conhece? (consulte o manual)",
  "TLS 1.2 or 1.3": "TLS 1.2 ou 1.3",
  "TLS 1.0 or 1.1 only, or SSL": "Só TLS 1.0 ou 1.1, ou SSL",
  "Which encryption is it set to?": "Que criptografia está configurada?",
  None: "Nenhuma",
  "STARTTLS or TLS": "STARTTLS ou TLS",
  "SSL, or SSL/TLS from the start": "SSL, ou SSL/TLS desde o início",
  "Does it complain about the server's certificate?":
    "Ele reclama do certificado do servidor?",
  "Yes, it does not trust the certificate":
    "Sim, ele não confia no certificado",
  "No, it says nothing about certificates":
    "Não, ele não diz nada sobre certificados",
  "What changed shortly before the trouble began?":
    "O que mudou pouco antes de o problema começar?",
  "It is new and never worked": "É novo e nunca funcionou",
  "The network, the line or the provider": "A rede, a linha ou o provedor",
  "A certificate": "Um certificado",
  "A password": "Uma senha",
  "Security settings of the organisation":
    "Configurações de segurança da organização",
  "Mail settings, there or on our server":
    "Configurações de email, lá ou em nosso servidor",
  "Nothing that I know of": "Nada que eu saiba",
  "Which mails does it concern?": "Que emails são afetados?",
  "This one mail": "Só este email",
  "All mails to one recipient": "Todos os emails para um destinatário",
  "All mails to the outside": "Todos os emails para fora",
  "Everything that it sends": "Tudo o que ele envia",
  "Who was the mail for?": "Para quem era o email?",
  "Who will it send to?": "Para quem ele vai enviar?",
  "Only colleagues, inside our organisation":
    "Só para colegas, dentro da nossa organização",
  "Somebody outside too": "Também para alguém de fora",
  "A colleague, inside our organisation":
    "Um colega, dentro da nossa organização",
  "Somebody outside": "Alguém de fora",
  "Does the office have a fixed internet address of its own? (ask the internet provider)":
    "O escritório tem um endereço de internet fixo e próprio? (pergunte ao provedor de internet)",
  "Yes, it is fixed": "Sim, é fixo",
  "No, it changes or is shared with others":
    "Não, ele muda ou é compartilhado com outros",
  "Which address does it send from? (none, if it has no sender)":
    "De que endereço ele envia? (“none”, se não tiver remetente)",
  "That does not look like a mail address, such as scanner@example.com.":
    "Isso não parece um endereço de email, como scanner@example.com.",
  "Which name stands on the certificate that it shows to Microsoft 365? (or none)":
    "Que nome consta no certificado que ele apresenta ao Microsoft 365? (ou “none”)",
  "mail.example.com, or none": "mail.example.com ou none",
  "Please enter a name such as mail.example.com, or the word none.":
    "Insira um nome como mail.example.com ou a palavra none.",
  "What sends this mail?": "O que envia este email?",
  "What is going to send?": "O que vai enviar?",
  "A scanner, printer or other device":
    "Um scanner, uma impressora ou outro dispositivo",
  "A program": "Um programa",
  "A person's mailbox": "A caixa de correio de uma pessoa",
  "Our own mail server": "Nosso próprio servidor de email",
  "Which public internet address does the office have that it sends from?":
    "Qual é o endereço público de internet do escritório de onde ele envia?",
  "For example 203.0.113.44": "Por exemplo, 203.0.113.44",
  "Please enter the address as four numbers with dots, such as 203.0.113.44.":
    "Insira o endereço como quatro números com pontos, como 203.0.113.44.",
  "That address is from inside your network. Please enter the one that the internet sees; a page such as whatismyip shows it.":
    "Esse endereço é de dentro da sua rede. Insira o que a internet vê; uma página como whatismyip o mostra.",
  "Is it set up to sign in with a user name?":
    "Ele está configurado para se autenticar com um nome de usuário?",
  "Yes, it signs in": "Sim, ele se autentica",
  "No, it has no sign-in": "Não, ele não tem autenticação",
  "How much does it send?": "Quanto ele envia?",
  "How much will it send?": "Quanto ele vai enviar?",
  "Up to some hundred mails a day": "Até algumas centenas de emails por dia",
  "Thousands a day, or newsletters":
    "Milhares por dia, ou boletins informativos",
  "Which mail server is it set to?": "Que servidor de email está configurado?",
  "That does not look like a mail server, such as smtp.example.com.":
    "Isso não parece um servidor de email, como smtp.example.com.",
  "Which port is it set to?": "Que porta está configurada?",
  "Which user name does it sign in with?":
    "Com que nome de usuário ele se autentica?",
  "Please enter the user name alone, such as scanner@example.com.":
    "Insira só o nome de usuário, como scanner@example.com.",
  "How does it sign in?": "Como ele se autentica?",
  "With a user name and a password": "Com nome de usuário e senha",
  "Old TLS": "TLS antigo",
  "These speak TLS 1.0 or 1.1. Look for firmware with TLS 1.2 and OAuth; where there is none, put a relay of your own in front, or replace them.":
    "Estes usam TLS 1.0 ou 1.1. Procure um firmware com TLS 1.2 e OAuth; se não houver, coloque um servidor de retransmissão próprio à frente ou substitua-os.",
  "Devices, to judge by the name": "Dispositivos, a julgar pelo nome",
  "Look whether firmware brings OAuth. If not, let them relay by the office's fixed public address without a password; for colleagues alone High Volume Email keeps taking a password for longer.":
    "Verifique se um firmware novo traz OAuth. Se não, faça-os usar a retransmissão pelo endereço público fixo do escritório, sem senha; só para colegas, o High Volume Email continua a aceitar senha por mais tempo.",
  "Programs, to judge by the name": "Programas, a julgar pelo nome",
  "Change them to OAuth or to Graph sendMail; where the code cannot be changed, a relay for the fixed address. Bulk goes to High Volume Email inside and Azure Communication Services outside.":
    "Mude-os para OAuth ou para o Graph sendMail; se o código não puder ser alterado, para uma retransmissão pelo endereço fixo. Envios em massa vão pelo High Volume Email dentro da organização e pelo Azure Communication Services para fora.",
  "Other accounts": "Outras contas",
  "Find out what signs in as these. A person's mail program moves to OAuth; a device or program gets an account of its own first.":
    "Descubra o que se autentica com elas. O programa de email de uma pessoa passa para OAuth; um dispositivo ou programa recebe primeiro uma conta própria.",
  "Not said": "Não informado",
  "The report does not say how these sign in. Show the column with the authentication protocol in the admin centre and export again.":
    "O relatório não diz como estes se autenticam. Mostre a coluna com o protocolo de autenticação no centro de administração e exporte de novo.",
  Done: "Concluído",
  "These sign in with OAuth already and stay as they are.":
    "Estes já se autenticam com OAuth e ficam como estão.",
  Inventory: "Inventário",
  Owners: "Responsáveis",
  Group: "Agrupar",
  Move: "Migrar",
  Close: "Fechar",
  "Exchange admin centre > Reports > Mail flow > SMTP AUTH clients, over 90 days, exported. It holds what was sent; what was refused is not in it.":
    "Centro de administração do Exchange > Relatórios > Fluxo de emails > “SMTP AUTH clients”, de 90 dias, exportado. Ele contém o que foi enviado; o que foi recusado não está nele.",
  "Name for each sender the device or program, its place and who looks after it. Switch authenticated SMTP off for mailboxes that nobody claims, and wait a week.":
    "Indique para cada remetente o dispositivo ou programa, o local e quem cuida dele. Desative o SMTP autenticado para as caixas de correio que ninguém reivindica e espere uma semana.",
  "OAuth where it can be had; Graph for programs of your own; a relay by fixed address or certificate for the rest; High Volume Email for much mail inside, Azure Communication Services for much mail outside.":
    "OAuth quando disponível; Graph para programas próprios; para o restante, uma retransmissão por endereço fixo ou certificado; High Volume Email para muitos emails internos, Azure Communication Services para muitos emails para fora.",
  "One pilot of each group first, then the rest. Test to the outside and to a colleague, and note it in the register.":
    "Primeiro um piloto de cada grupo, depois os demais. Teste para fora e para um colega e anote na lista.",
  "When a mailbox signs in by password no more, set an authentication policy that keeps passwords out of SMTP for it; at last for everybody.":
    "Quando uma caixa de correio não se autenticar mais com senha, defina para ela uma política de autenticação que barre senhas no SMTP; por fim, para todos.",
  "Look at the report each month until no password is left in it.":
    "Consulte o relatório todos os meses até que não haja mais nenhuma senha nele.",
  "A plan away from sign-in by password":
    "Um plano para abandonar a autenticação com senha",
  "Away from sign-in by password": "Abandonar a autenticação com senha",
  "A password works until basic authentication ends; whatever signs in with OAuth, or does not sign in, is not touched.":
    "Uma senha funciona até o fim da autenticação básica; o que se autentica com OAuth, ou não se autentica, não é afetado.",
  "Paste the exported report (CSV) here, and I sort it by what each sender can do.":
    "Cole aqui o relatório exportado (CSV), e eu o organizo pelo que cada remetente consegue fazer.",
  "1 sender in the report": "1 remetente no relatório",
  "{} senders in the report": "{1} remetentes no relatório",
  "{} of them by password, as far as the report says. The most mail stands first.":
    "{1} deles com senha, até onde o relatório informa. Quem envia mais vem primeiro.",
  "1 line without a sender's address was left out.":
    "1 linha sem endereço de remetente foi deixada de fora.",
  "{} lines without a sender's address were left out.":
    "{1} linhas sem endereço de remetente foram deixadas de fora.",
  "The report holds what was sent. Whatever was refused is not in it.":
    "O relatório contém o que foi enviado. O que foi recusado não está nele.",
  "and {} more": "e mais {1}",
  "{}, by password and by OAuth": "{1}, com senha e com OAuth",
  "{}: 1 message": "{1}: 1 mensagem",
  "{}: {} messages": "{1}: {2} mensagens",
  "I find no line of column names with a sender in it, such as Sender address, Domain, TLS 1.2, Messages sent.":
    "Não encontro uma linha de nomes de coluna que inclua um remetente, como Sender address, Domain, TLS 1.2, Messages sent.",
  "The lines under the column names cannot be read as CSV; a quotation mark may be missing.":
    "As linhas abaixo dos nomes de coluna não podem ser lidas como CSV; talvez faltem aspas.",
  "There are column names, but no sender's address under them.":
    "Há nomes de coluna, mas nenhum endereço de remetente abaixo deles.",
  "January 2020": "Janeiro de 2020",
  "Authenticated SMTP is off in new organisations until it is switched on for a mailbox.":
    "O SMTP autenticado vem desativado em organizações novas até ser ativado para uma caixa de correio.",
  "End of 2022": "Fim de 2022",
  "Basic authentication is off in all of Exchange Online but for authenticated SMTP.":
    "A autenticação básica está desativada em todo o Exchange Online, exceto para o SMTP autenticado.",
  "Microsoft announces its end for authenticated SMTP too, for September 2025.":
    "A Microsoft anuncia o fim dela também para o SMTP autenticado, para setembro de 2025.",
  "It ends for the consumer mailboxes of Outlook.com and Hotmail.":
    "Ela termina para as caixas de correio pessoais do Outlook.com e do Hotmail.",
  "October 2024": "Outubro de 2024",
  "The report on SMTP AUTH clients shows who signs in how.":
    "O relatório “SMTP AUTH clients” mostra quem se autentica e como.",
  "June 2025": "Junho de 2025",
  "The end is moved to March and April 2026.":
    "O fim é adiado para março e abril de 2026.",
  "27 January 2026": "27 de janeiro de 2026",
  "That plan is put on hold and replaced by the one below.":
    "Esse plano é suspenso e substituído pelo que está abaixo.",
  "Until December 2026": "Até dezembro de 2026",
  "Nothing changes: a password works where it is switched on and no policy stops it.":
    "Nada muda: uma senha funciona onde está ativada e nenhuma política a impede.",
  "End of December 2026": "Fim de dezembro de 2026",
  "It is to be off by default in existing organisations; administrators can switch it on again. Organisations created later do not have it; OAuth works there.":
    "Ela deve ficar desativada por padrão nas organizações existentes; os administradores podem reativá-la. Organizações criadas depois não a têm; nelas funciona o OAuth.",
  "Second half of 2027": "Segundo semestre de 2027",
  "Microsoft is to announce the day of the final end.":
    "A Microsoft deve anunciar a data do fim definitivo.",
  "Passwords are to end for High Volume Email accounts.":
    "As senhas devem terminar para as contas de High Volume Email.",
  "When sign-in by password ends": "Quando termina a autenticação com senha",
  "As known on {}. Microsoft has moved these dates more than once; look at message MC786329 in the message centre before you plan by them.":
    "Informações de {1}. A Microsoft já mudou essas datas mais de uma vez; consulte a mensagem MC786329 no centro de mensagens antes de planejar com base nelas.",
  "Today a password still works where it is switched on. What signs in with OAuth is not touched by any of this.":
    "Hoje uma senha ainda funciona onde está ativada. O que se autentica com OAuth não é afetado por nada disso.",
  "How to keep it from happening again": "Como evitar que aconteça de novo",
  "Most mail of devices stops because something around them changed.":
    "A maioria dos emails de dispositivos deixa de sair porque algo mudou ao redor deles.",
  "A register": "Uma lista",
  "List every device and program that sends: place, sender address, way to send, public address, account, who looks after it, when it was tested last.":
    "Liste todos os dispositivos e programas que enviam: local, endereço do remetente, caminho de envio, endereço público, conta, quem cuida deles e quando foram testados pela última vez.",
  "Look into the list before a provider, a firewall, a certificate or a security rule changes, and test from each of them afterwards.":
    "Consulte a lista antes de mudar um provedor, um firewall, um certificado ou uma regra de segurança e teste depois o envio de cada item dela.",
  "Public address": "Endereço público",
  "Send from a fixed public IPv4 address and write down which connector and which SPF record name it.":
    "Envie de um endereço IPv4 público fixo e anote que conector e que registro SPF o indicam.",
  "A second line that takes over has another address: add it to the connector before it is needed.":
    "Uma segunda linha que assume tem outro endereço: adicione-o ao conector antes que seja necessário.",
  "Let only the devices that send out on port 25.":
    "Deixe sair pela porta 25 só os dispositivos que enviam.",
  Connectors: "Conectores",
  "List single addresses, not whole ranges, and remove what nobody uses any more twice a year.":
    "Liste endereços individuais, não intervalos inteiros, e remova duas vezes por ano o que ninguém mais usa.",
  "Once everything sends through connectors or with a sign-in, reject Direct Send: nobody can then pose as you from anywhere.":
    "Quando tudo for enviado por conectores ou com autenticação, rejeite o Direct Send: assim, ninguém mais pode se passar por você de qualquer lugar.",
  "Sign-in": "Autenticação",
  "One account a device or program, with the right to send as its own address alone; never share a password.":
    "Uma conta por dispositivo ou programa, com permissão para enviar só como o próprio endereço; nunca compartilhe uma senha.",
  "Use OAuth where it can be had, and allow authenticated SMTP for single mailboxes.":
    "Use OAuth quando disponível e permita o SMTP autenticado para caixas de correio individuais.",
  "A person's own account is no sender: it ends with its owner.":
    "A conta de uma pessoa não é um remetente: ela acaba com o dono.",
  "SPF names every sender of the domain, in one record with at most ten lookups.":
    "O SPF indica todos os remetentes do domínio, em um só registro com no máximo dez consultas.",
  "It ends in ~all while senders are still being found, and in -all once the DMARC reports show no unknown one of yours.":
    "Ele termina em ~all enquanto ainda se descobrem remetentes, e em -all quando os relatórios DMARC não mostrarem mais nenhum remetente seu ainda desconhecido.",
  "Switch DKIM on for each of your domains.":
    "Ative o DKIM para cada um dos seus domínios.",
  "Publish DMARC with a reporting address, read the reports, then tighten it from none to quarantine to reject.":
    "Publique o DMARC com um endereço para relatórios, leia os relatórios e depois torne-o mais rígido, de none para quarantine e para reject.",
  "What expires": "O que expira",
  "Note the last day of certificates, of secrets of Entra applications and of mailbox licences, with a reminder a month before.":
    "Anote o último dia de certificados, de segredos de aplicativos do Entra e de licenças de caixas de correio, com um lembrete um mês antes.",
  "A renewed certificate keeps its name and brings its intermediate certificates.":
    "Um certificado renovado mantém o nome e traz os certificados intermediários.",
  Watch: "Acompanhar",
  "Look each month at the report on SMTP AUTH clients and at the message trace of your devices' senders.":
    "Consulte todos os meses o relatório “SMTP AUTH clients” e o rastreamento de mensagens dos remetentes dos seus dispositivos.",
  "Who changed a connector stands in the audit log of the Purview portal, who signed in stands in Entra's sign-in log.":
    "Quem alterou um conector está no log de auditoria do portal do Purview; quem se autenticou está no log de entrada do Entra.",
  "What is refused at the door stands in no trace: let the device's own error mail or log reach somebody.":
    "O que é recusado já na entrada não aparece em nenhum rastreamento: faça com que os emails de erro ou o log do próprio dispositivo cheguem a alguém.",
  "Keep an eye on the quota of mail to the outside and on blocklists for your address.":
    "Fique de olho na cota de emails para fora e em listas de bloqueio para o seu endereço.",
  Devices: "Dispositivos",
  "Keep firmware up to date: it brings TLS 1.2, new root certificates and OAuth.":
    "Mantenha o firmware atualizado: ele traz TLS 1.2, novos certificados raiz e OAuth.",
  "Set server names, never addresses, and the right time.":
    "Configure nomes de servidor, nunca endereços, e a hora certa.",
  "Code that sends one mail with safe TLS":
    "Código que envia um email com TLS seguro",
  "It signs in as an Entra application with SMTP.SendAsApp that Exchange knows (New-ServicePrincipal) and that has the right to the one mailbox.":
    "O código se autentica como um aplicativo do Entra com SMTP.SendAsApp que o Exchange conhece (New-ServicePrincipal) e que tem permissão para essa única caixa de correio.",
  "{}: a password": "{1}: com senha",
  "A password works only while basic authentication lasts; plan for OAuth.":
    "Uma senha só funciona enquanto existir a autenticação básica; planeje o OAuth.",
  "{}: relay, without a sign-in": "{1}: retransmissão, sem autenticação",
  "a password": "uma senha",
  "relay, without a sign-in": "retransmissão, sem autenticação",
  "It runs where the public address is one that an inbound connector lists, and sends as one of your own domains.":
    "O código é executado onde o endereço público consta em um conector de entrada e envia como um dos seus próprios domínios.",
  "Microsoft Graph": "Microsoft Graph",
  "It signs in as an Entra application with Mail.Send, limited to the one mailbox with RBAC for Applications.":
    "O código se autentica como um aplicativo do Entra com Mail.Send, limitado a essa única caixa de correio com “RBAC for Applications”.",
  "Name the language: {}.": "Informe a linguagem: {1}.",
  "There is no sample in {}.": "Não há exemplo em {1}.",
  "There is none in {} for {}; this is the next best.":
    "Não há exemplo em {1} para “{2}”; este é o mais próximo.",
  "Names and secrets come from the environment. It goes over HTTPS, so no mail port is needed.":
    "Nomes e segredos vêm do ambiente. O envio é por HTTPS; portanto, nenhuma porta de email é necessária.",
  "Names and secrets come from the environment. STARTTLS and TLS 1.2 are required, and the server's certificate is checked.":
    "Nomes e segredos vêm do ambiente. STARTTLS e TLS 1.2 são obrigatórios, e o certificado do servidor é verificado.",
  "To be had too: {}.": "Também disponível: {1}.",
  "Install MailKit; for OAuth also Microsoft.Identity.Client. It is a whole Program.cs of a console project for .NET 8 or newer.":
    "Instale o MailKit; para OAuth, também o Microsoft.Identity.Client. É um Program.cs completo de um projeto de console para .NET 8 ou mais recente.",
  "Microsoft does not recommend System.Net.Mail's SmtpClient for new programs: it knows neither OAuth nor modern protocols.":
    "A Microsoft não recomenda o SmtpClient do System.Net.Mail para programas novos: ele não conhece OAuth nem protocolos modernos.",
  "Install nodemailer; for OAuth also @azure/identity.":
    "Instale o nodemailer; para OAuth, também @azure/identity.",
  "Install phpmailer/phpmailer; for OAuth also thenetworg/oauth2-azure or another library that gets a token.":
    "Instale phpmailer/phpmailer; para OAuth, também thenetworg/oauth2-azure ou outra biblioteca que obtenha um token.",
  "Install Microsoft.Graph.Users.Actions; for the relay, MailKit's libraries.":
    "Instale o Microsoft.Graph.Users.Actions; para a retransmissão, as bibliotecas do MailKit.",
  "Send-MailMessage is obsolete: Microsoft says itself that it cannot promise a safe connection.":
    "O Send-MailMessage está obsoleto: a própria Microsoft diz que ele não pode garantir uma conexão segura.",
  "smtplib is part of Python; for OAuth install msal.":
    "O smtplib faz parte do Python; para OAuth, instale o msal.",
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
  "Mail server (SMTP)": "Servidor de email (SMTP)",
  Port: "Porta",
  Encryption: "Criptografia",
  "Sign-in (SMTP authentication)": "Autenticação SMTP",
  "User name": "Nome de usuário",
  Password: "Senha",
  "Sender's address": "Endereço do remetente",
  "Mail server (SMTP): {}": "Servidor de email (SMTP): {1}",
  "Port: {}": "Porta: {1}",
  "Sign-in (SMTP authentication): {}": "Autenticação SMTP: {1}",
  "User name: {}": "Nome de usuário: {1}",
  "Password: {}": "Senha: {1}",
  "Sender's address: {}": "Endereço do remetente: {1}",
  "Sign-in (SMTP authentication): off": "Autenticação SMTP: desativada",
  "SMTP Authentication: off": "SMTP Authentication: desativado",
  "Authentication Method: off": "Authentication Method: desativado",
  "Device-Initiated E-mail: off": "Device-Initiated E-mail: desativado",
  "Email Send Authentication: off": "Email Send Authentication: desativado",
  "What to enter on a printer or scanner, in its maker's words":
    "O que inserir em uma impressora ou scanner, nas palavras do fabricante",
  "What to enter on the device": "O que inserir no dispositivo",
  "What to enter on a {}": "O que inserir no dispositivo: {1}",
  "Name the maker for its own words: {} or {}.":
    "Informe o fabricante para ver os termos dele: {1} ou {2}.",
  "Usually found at: {}. Menus differ between models.":
    "Em geral, fica em: {1}. Os menus variam entre os modelos.",
  "The fields have general names here; {} may call them otherwise.":
    "Os campos têm aqui nomes gerais; {1} pode chamá-los de outra forma.",
  "Where {}'s own name of a field is not known here, it has a general one.":
    "Quando o nome que {1} dá a um campo não é conhecido aqui, aparece um nome geral.",
  "With a sign-in": "Com autenticação",
  "For a device that can sign in, best with OAuth. Its mailbox has a licence and authenticated SMTP is on for it.":
    "Para um dispositivo que consegue se autenticar, de preferência com OAuth. A caixa de correio dele tem uma licença, e o SMTP autenticado está ativado para ela.",
  "STARTTLS; not the choice that is called SSL or SMTPS and encrypts from the first byte":
    "STARTTLS; não a opção chamada SSL ou SMTPS, que criptografa desde o primeiro byte",
  "on; OAuth 2.0 where it is offered": "ativada; OAuth 2.0 quando oferecido",
  "the address of the device's own mailbox":
    "o endereço da própria caixa de correio do dispositivo",
  "that mailbox's password, where there is no OAuth":
    "a senha dessa caixa de correio, se não houver OAuth",
  "the same address as the account": "o mesmo endereço da conta",
  "Relay without a sign-in": "Retransmissão sem autenticação",
  "For a fixed public address that an inbound connector in Exchange Online lists. It reaches everybody.":
    "Para um endereço público fixo que um conector de entrada no Exchange Online lista. Chega a todos.",
  "STARTTLS where the device can, else off":
    "STARTTLS, se o dispositivo permitir; senão, desativada",
  "any address of one of your own mail domains":
    "qualquer endereço de um dos seus próprios domínios de email",
  "For mail to your own colleagues alone, while your organisation does not reject it. The public address stands in the SPF record.":
    "Para emails só para os seus próprios colegas, enquanto sua organização não o rejeitar. O endereço público está no registro SPF.",
  "the MX host of your domain (Microsoft 365 admin centre > Settings > Domains > your domain > DNS records)":
    "o host MX do seu domínio (centro de administração do Microsoft 365 > Configurações > Domínios > seu domínio > Registros DNS)",
  "Watch out": "Atenção",
  "Enter the server by its name, never by an address.":
    "Insira o servidor pelo nome, nunca por um endereço.",
  "smtp.office365.com is for sending; outlook.office365.com is where programs read mail.":
    "smtp.office365.com é para enviar; em outlook.office365.com, os programas leem emails.",
  "Leave the check of the server's certificate on; if it fails, the device needs newer firmware or root certificates.":
    "Deixe ativada a verificação do certificado do servidor; se ela falhar, o dispositivo precisa de firmware ou de certificados raiz mais novos.",
  "Set the device's time and its DNS server, then send a test to the outside and one to a colleague.":
    "Acerte a hora do dispositivo e o servidor DNS dele; depois, envie um teste para fora e outro para um colega.",
  "SSL/TLS offers STARTTLS beside SSL; choose STARTTLS.":
    "SSL/TLS oferece STARTTLS ao lado de SSL; escolha STARTTLS.",
  "SMTP AUTH is the sign-in; Off is none. POP before SMTP is neither.":
    "SMTP AUTH é a autenticação; Off é nenhuma. POP before SMTP não é nem uma coisa nem outra.",
  "Embedded Web Server > Scan, or Networking > Outgoing Email or Scan to Email":
    "Embedded Web Server > Scan, ou Networking > Outgoing Email ou Scan to Email",
  "The encryption offers SMTP over SSL and Start TLS; choose Start TLS.":
    "A criptografia oferece SMTP over SSL e Start TLS; escolha Start TLS.",
  "SMTP (E-mail TX) has to be On under Network Settings > Protocol.":
    "SMTP (E-mail TX) precisa estar em On em Network Settings > Protocol.",
  "Send error 1102 means that the sign-in was refused.":
    "O erro de envio 1102 significa que a autenticação foi recusada.",
  "For some models Kyocera offers the Exchange Online Connector, which brings OAuth.":
    "Para alguns modelos, a Kyocera oferece o Exchange Online Connector, que traz OAuth.",
  "Set Use SSL/TLS to Required where the form asks for STARTTLS.":
    "Defina Use SSL/TLS como Required quando o formulário pedir STARTTLS.",
  "With a sign-in, choose Use Device SMTP Credentials; else None.":
    "Com autenticação, escolha Use Device SMTP Credentials; sem ela, None.",
  "With a sign-in, the account, its email address and the administrator's address have to be the same one, or the server refuses the sender.":
    "Com autenticação, a conta, o endereço de email dela e o endereço do administrador precisam ser o mesmo endereço; caso contrário, o servidor recusa o remetente.",
  "Newer models take OAuth 2.0 for Exchange Online; Ricoh's support pages name them.":
    "Modelos mais novos aceitam OAuth 2.0 para o Exchange Online; as páginas de suporte da Ricoh dizem quais.",
  "Newer models offer OAuth 2.0: choose it, choose the provider, enter the account and press Get Token on the panel.":
    "Modelos mais novos oferecem OAuth 2.0: escolha-o, escolha o provedor, insira a conta e pressione Get Token no painel.",
  "TopAccess, the device's own web page, as administrator":
    "TopAccess, a página da Web do próprio dispositivo, como administrador",
  "These are the names of the WorkCentre models; newer firmware adds OAuth for Exchange Online on many models.":
    "Estes são os nomes dos modelos WorkCentre; em muitos modelos, um firmware mais novo acrescenta OAuth para o Exchange Online.",
  "It lets in all {} addresses of {}":
    "Ele deixa entrar todos os {1} endereços de {2}",
  "Not known whether it is in use. {}{}": "Não se sabe se está em uso. {1}{2}",
  "→ List the single addresses of your devices instead, or be sure that the whole range is yours.":
    "→ Em vez disso, liste os endereços individuais dos seus dispositivos ou certifique-se de que o intervalo inteiro é seu.",
  "I keep nothing about you": "Não guardo nada sobre você",
  "There is no case of yours. How to reach you in this chat is remembered until you remove the app.":
    "Não há nenhum caso seu. A forma de falar com você neste chat fica registrada até você remover o aplicativo.",
  "Delete your data?": "Excluir os seus dados?",
  "Your case goes with everything in it, open or closed, and nobody works on it any more.":
    "Seu caso desaparece com tudo o que contém, aberto ou encerrado, e ninguém mais trabalha nele.",
  "Your {} cases go with everything in them, open or closed, and nobody works on them any more.":
    "Seus {1} casos desaparecem com tudo o que contêm, abertos ou encerrados, e ninguém mais trabalha neles.",
  "What stays for a year is the record of changes to mail settings; it holds no names and none of your words.":
    "O que permanece por um ano é o registro das alterações nas configurações de email; ele não contém nomes nem nada do que você escreveu.",
  "Delete my data": "Excluir meus dados",
  "Your data is deleted": "Seus dados foram excluídos",
  "One case is gone.": "Um caso foi excluído.",
  "{} cases are gone.": "{1} casos foram excluídos.",
  "A change to the mail settings is being made for one case right now. Ask again when it has come to its end.":
    "No momento, uma configuração de email está sendo alterada para um caso. Peça de novo quando a alteração terminar.",
  "How to reach you in this chat is remembered until you remove the app.":
    "A forma de falar com você neste chat fica registrada até você remover o aplicativo.",
  "Deleted at the reporter's request": "Excluído a pedido de quem relatou",
  "The reporter had it deleted.": "Quem relatou pediu a exclusão.",
  "What I keep about you": "O que guardo sobre você",
  "Your cases, newest first, as JSON to copy.":
    "Seus casos, do mais novo ao mais antigo, como JSON para copiar.",
  "{} older or longer {} not fit into a message; the operator can hand you everything.":
    "Dos casos mais antigos ou mais longos, {1} {2} em uma mensagem; o operador pode entregar tudo a você.",
  "one does": "não cabe",
  "ones do": "não cabem",
  "Besides these, how to reach you in this chat is remembered.":
    "Além disso, fica registrada a forma de falar com você neste chat.",
  "May I put a file into your OneDrive?":
    "Posso colocar um arquivo no seu OneDrive?",
  "Everything that I keep about you, as JSON.":
    "Tudo o que guardo sobre você, como JSON.",
  "I am making your file": "Estou preparando seu arquivo",
  "It appears here in a moment.": "Ele aparece aqui em instantes.",
  "Your file is in your OneDrive": "Seu arquivo está no seu OneDrive",
  "It is full: it holds the newest {} cases. The operator can hand you everything.":
    "Ele está cheio: contém os {1} casos mais novos. O operador pode entregar tudo a você.",
  "No file was made": "Nenhum arquivo foi criado",
  "You did not want it. Ask again at any time.":
    "Você não quis. Peça de novo quando quiser.",
  "The file could not be put into your OneDrive. Nothing is lost.":
    "Não foi possível colocar o arquivo no seu OneDrive. Nada se perdeu.",
  "Try again": "Tentar de novo",
  "You asked for this file again": "Você pediu este arquivo de novo",
  "The new offer stands further down.": "A nova oferta está mais abaixo.",
  "Which way should it send?": "Por qual caminho deve ser o envio?",
  "Which way a device or program should send":
    "Por qual caminho um dispositivo ou programa deve enviar",
  "What you do not know can stay as it is.":
    "O que você não souber pode ficar como está.",
  "Show me the way": "Mostrar o caminho",
  "Make it more exact": "Detalhar mais",
  "Start again": "Começar de novo",
  "All of it": "Tudo",
  "Ask me for one of these": "Pergunte-me sobre um destes temas",
  "Would not do": "Não serviria",
  "None of the ways fits as it is":
    "Nenhum dos caminhos serve do jeito que está",
  "Something has to change first. This is what stands in the way.":
    "Primeiro, algo precisa mudar. Isto é o que impede.",
  Settings: "Configurações",
  "Check first": "Verificar antes",
  "Would do too": "Também serviria",
  Source: "Fonte",
  "Looked up on {}": "Consultado em {1}",
  "Looked up on {}: {}": "Consultado em {1}: {2}",
  "More about this way": "Mais sobre este caminho",
  "{}: yes": "{1}: sim",
  "{}: no": "{1}: não",
  Device: "Dispositivo",
  Program: "Programa",
  Recipient: "Destinatário",
  Sender: "Remetente",
  Europe: "Europa",
  Closed: "Encerrado",
  Case: "Caso",
  "an Exchange admin": "um administrador do Exchange",
  "whoever looks after the network": "quem cuida da rede",
  "whoever looks after our domain's DNS": "quem cuida do DNS do nosso domínio",
  "whoever looks after our mail server":
    "quem cuida do nosso servidor de email",
  "an admin who assigns licences": "um administrador que atribui licenças",
  "whoever looks after the sign-in server":
    "quem cuida do servidor de autenticação",
  "whoever looks after the program": "quem cuida do programa",
  "replaced by {}": "substituído por {1}",
  "Nothing more was heard for {} days.":
    "Não houve mais notícias durante {1} dias.",
  "Paste the mail error here": "Cole aqui o erro do email",
  "I find out why a scanner, a program or a mailbox cannot send, and what puts it right.":
    "Descubro por que um scanner, um programa ou uma caixa de correio não consegue enviar e o que resolve o problema.",
  "Paste the whole text of the error or the returned mail. I look at the mail door and the settings myself and ask only what I cannot see.":
    "Cole o texto inteiro do erro ou do email devolvido. Eu mesmo verifico a entrada de email e as configurações e só pergunto o que não consigo ver.",
  "For example: 550 5.7.64 TenantAttribution; Relay Access Denied":
    "Por exemplo: 550 5.7.64 TenantAttribution; Relay Access Denied",
  "Changes to approve come to you here":
    "As alterações a aprovar chegam a você aqui",
  "When a mail setting has to change, a card shows what, why, before and after, the risk and how to undo it. Nothing is written before somebody approves it.":
    "Quando uma configuração de email precisa mudar, um cartão mostra o quê, por quê, o antes e o depois, o risco e como desfazer. Nada é gravado antes que alguém aprove.",
  "You cannot approve what you asked for yourself, and each setting is read again before and after writing.":
    "Você não pode aprovar o que solicitou, e cada configuração é lida de novo antes e depois da gravação.",
  "To stop all writing at once, send me “changes off”; “changes on” allows it again, and “changes” tells how it stands.":
    "Para parar todas as gravações de uma vez, envie-me “changes off”; “changes on” volta a permiti-las, e “changes” mostra a situação atual.",
  "“review connectors” shows which connectors want a look, “devices” what sends mail.":
    "“review connectors” mostra que conectores merecem atenção; “devices”, o que envia emails.",
  "A mail error of your own can be pasted here too.":
    "Um erro de email seu também pode ser colado aqui.",
  "Hello. What came back?": "Olá. O que foi devolvido?",
  "Paste the text that the scanner, the program or the returned mail shows, numbers included.":
    "Cole o texto que o scanner, o programa ou o email devolvido mostra, com os números.",
  "If there is no text, tell me what you tried to send, from where and to whom.":
    "Se não houver texto, diga o que você tentou enviar, de onde e para quem.",
  "What I can do": "O que posso fazer",
  "Paste a mail error or a returned mail, and I find the cause and the smallest safe fix.":
    "Cole um erro de email ou um email devolvido, e eu encontro a causa e a menor correção segura.",
  "A mail dragged in here (.eml, .msg, .txt, .html) or a screenshot will do too.":
    "Também serve um email arrastado para cá (.eml, .msg, .txt, .html) ou uma captura de tela.",
  "I try the mail door without sending anything, and read the mail settings of our organisation.":
    "Testo a entrada de email sem enviar nada e leio as configurações de email da nossa organização.",
  "Without an error, ask “which way should our scanner send”, “settings for Kyocera” or “when do passwords end”; “topics” lists the rest.":
    "Sem um erro, pergunte “qual método para o nosso scanner”, “configurações para Kyocera” ou “até quando valem as senhas”; “temas” lista o restante.",
  "Short requests that I know: “my cases”, “it works now”, “cancel”, “talk to a person”, “mute” and “unmute” for reminders, “export my data”, “delete my data”.":
    "Pedidos curtos que conheço: “meus casos”, “já funciona”, “cancelar”, “falar com uma pessoa”, “silenciar” e “fim do silêncio” para lembretes, “exportar meus dados”, “apagar meus dados”.",
  "At any point you can press “Talk to a person”; the helpdesk then gets everything I saw.":
    "A qualquer momento, você pode selecionar “Falar com uma pessoa”; o helpdesk recebe então tudo o que vi.",
  "You are welcome": "De nada",
  "If something else comes back, paste it here.":
    "Se algo mais voltar, cole aqui.",
  "I did not find a mail error in that":
    "Não encontrei nenhum erro de email nisso",
  "Paste the text that came back, numbers included, such as 550 5.7.64 or 535 5.7.139.":
    "Cole o texto que voltou, com os números, como 550 5.7.64 ou 535 5.7.139.",
  "“my cases” shows what I am working on for you, and “help” what else I can do.":
    "“meus casos” mostra em que trabalho, e “ajuda” o que mais sei fazer.",
  "I read your changed message": "Li a sua mensagem alterada",
  "What I make of it comes next.": "O que entendi dela vem a seguir.",
  "I had read that message already": "Eu já tinha lido essa mensagem",
  "What I read of it stands; a later change to it is not read. If something was missing, send it as a new message.":
    "Vale o que li nela; uma alteração posterior não é lida. Se faltou algo, envie como mensagem nova.",
  "Something went wrong on my side": "Algo deu errado do meu lado",
  "Your message is kept and nothing in the mail settings was changed.":
    "Sua mensagem está guardada, e nada foi alterado nas configurações de email.",
  "Please try again in a few minutes, or pass the reference to the helpdesk.":
    "Tente de novo em alguns minutos ou passe a referência ao helpdesk.",
  "Reference {}": "Referência {1}",
  "I could not read this": "Não consegui ler isto",
  "Nothing of it was kept.": "Nada disso foi guardado.",
  "The file is larger than 5 MiB. Paste the text of the error instead.":
    "O arquivo tem mais de 5 MiB. Em vez dele, cole o texto do erro.",
  "Files are read only when they are sent in this chat. Send it here, or paste its text.":
    "Os arquivos só são lidos quando são enviados neste chat. Envie-o aqui ou cole o texto dele.",
  "The file could not be fetched from Teams. Send it again, or paste its text.":
    "Não foi possível buscar o arquivo no Teams. Envie-o de novo ou cole o texto dele.",
  "I read this from your picture. Is it right?":
    "Li isto em sua imagem. Está certo?",
  "Letters and digits in a picture are easily taken for others. Please compare; I wait for you before I look into it.":
    "Letras e dígitos em uma imagem se confundem facilmente. Compare, por favor; espero por você antes de investigar.",
  "Not right? Correct it here first.": "Não está certo? Corrija aqui primeiro.",
  "That is right": "Está certo",
  "Read from your picture, confirmed by you":
    "Lido em sua imagem, confirmado por você",
  "I go by the text as you left it.": "Sigo o texto como você o deixou.",
  "You have no open case": "Você não tem nenhum caso aberto",
  "Paste the mail error here when something does not go through.":
    "Cole o erro de email aqui quando algo não passar.",
  "Show me what came back": "Mostre-me o que voltou",
  "In Outlook, open the message that says it was not delivered, select all of it, copy it and paste it here. Dragging the message in here works as well.":
    "No Outlook, abra a mensagem que diz que o email não foi entregue, selecione tudo, copie e cole aqui. Arrastar a mensagem para cá também funciona.",
  "On a scanner or printer, the text stands in its job list or error report; a photo of the panel will do.":
    "Em um scanner ou impressora, o texto está na lista de trabalhos ou no relatório de erros; uma foto do painel serve.",
  "In a program, the line of its log with the error is enough.":
    "Em um programa, basta a linha do log com o erro.",
  "If there is no text at all, write “talk to a person”.":
    "Se não houver texto nenhum, escreva “falar com uma pessoa”.",
  "You have one open case": "Você tem um caso aberto",
  "You have {} open cases": "Você tem {1} casos abertos",
  "Its card further up shows where it stands. Write “it works now” to close it, or “talk to a person”.":
    "O cartão dele, mais acima, mostra em que ponto está. Escreva “já funciona” para encerrá-lo ou “falar com uma pessoa”.",
  "Each has its card further up, which shows where it stands.":
    "Cada um tem um cartão, mais acima, que mostra em que ponto está.",
  "You have more than one open case.": "Você tem mais de um caso aberto.",
  "Close it": "Encerrar",
  "I keep quiet from now on": "A partir de agora fico em silêncio",
  "No reminders and no notices of incidents, until you write “unmute”.":
    "Sem lembretes e sem avisos de incidentes, até você escrever “fim do silêncio”.",
  "Answers to what you send, questions of the helpdesk and changes to approve still come.":
    "Respostas ao que você envia, perguntas do helpdesk e alterações a aprovar continuam a chegar.",
  "I remind you again": "Volto a enviar lembretes",
  "Reminders and notices of incidents come as before. “mute” stops them.":
    "Lembretes e avisos de incidentes chegam como antes. “silenciar” os interrompe.",
  "Which one shall I close?": "Qual devo encerrar?",
  "Closed, as you asked": "Encerrado, como você pediu",
  "Nothing more is done about it. Paste the error again if you need it after all.":
    "Nada mais é feito neste caso. Cole o erro de novo se precisar dele afinal.",
  "Which one works again?": "Qual voltou a funcionar?",
  "Good. I closed the case": "Que bom. Encerrei o caso",
  "Paste the next error here if something comes back again.":
    "Cole aqui o próximo erro se algo voltar de novo.",
  "Which one is it about?": "De qual se trata?",
  "The helpdesk has it now": "Agora está com o helpdesk",
  "They see everything that I saw. The case's card shows who takes it.":
    "O helpdesk vê tudo o que vi. O cartão do caso mostra quem o assume.",
  "I already have this one": "Já tenho este caso",
  "It is case {}; its card further up shows where it stands.":
    "É o caso {1}; o cartão dele, mais acima, mostra em que ponto está.",
  "What came back is shown to its reporter and the helpdesk only.":
    "O que voltou só é mostrado a quem relatou e ao helpdesk.",
  "Look for a code, a domain, an address, a name or a word of the error; “open”, “mine” and “from” narrow it down.":
    "Procure um código, um domínio, um endereço, um nome ou uma palavra do erro; “abertos”, “meus” e “de” restringem a busca.",
  "For example: find open from contoso.com 5.7.64":
    "Por exemplo: procurar abertos de contoso.com 5.7.64",
  "One case fits": "Um caso corresponde",
  "{} cases fit": "{1} casos correspondem",
  "These are your own; the helpdesk sees all.":
    "Estes são os seus; o helpdesk vê todos.",
  "There may be more; say more to narrow it down.":
    "Pode haver mais; dê mais detalhes para restringir a busca.",
  "Nothing was done": "Nada foi feito",
  "I may not change anything here.":
    "Não tenho permissão para alterar nada aqui.",
  "I cannot make this kind of change.":
    "Não posso fazer este tipo de alteração.",
  "This card is out of date. The newest card of the case shows what can be done.":
    "Este cartão está desatualizado. O cartão mais recente do caso mostra o que pode ser feito.",
  "This is a copy of a card. Please use the newest one in your own chat with me.":
    "Esta é uma cópia de um cartão. Use o mais recente no seu próprio chat comigo.",
  "I may not change anything here. Please run the script on the newest card, then press “I have run it” there.":
    "Não tenho permissão para alterar nada aqui. Execute o script do cartão mais recente e depois selecione “I have run it” nele.",
  "This button is for colleagues with that task. Nothing changed.":
    "Este botão é para colegas com essa tarefa. Nada mudou.",
  "I could not look up whether you may do this, so I did not do it. Please try again in a minute.":
    "Não consegui consultar se você pode fazer isto; por isso, não o fiz. Tente de novo em um minuto.",
  "This case is closed already.": "Este caso já está encerrado.",
  "Somebody else has taken this case already.":
    "Outra pessoa já assumiu este caso.",
  "That is done already, or no longer possible.":
    "Isso já foi feito ou não é mais possível.",
  "This wants a reason. Please write on the card why it may be done, then press again. Nothing was changed.":
    "Isto exige um motivo. Escreva no cartão por que pode ser feito e selecione o botão de novo. Nada foi alterado.",
  "You approved this already. It wants a second person besides you.":
    "Você já aprovou isto. Falta uma segunda pessoa além de você.",
  "This was decided already. The first decision stands.":
    "Isto já foi decidido. Vale a primeira decisão.",
  "You asked for this change, so somebody else has to approve it.":
    "Você solicitou esta alteração; por isso, outra pessoa precisa aprová-la.",
  "This card shows an older plan. Please decide on the newest card.":
    "Este cartão mostra um plano mais antigo. Decida no cartão mais recente.",
  "The time to decide has passed. Nothing was changed.":
    "O prazo para decidir passou. Nada foi alterado.",
  "The approval is more than an hour old and no longer counts. Nothing was changed.":
    "A aprovação tem mais de uma hora e não vale mais. Nada foi alterado.",
  "A change to the same setting is waiting for a decision already.":
    "Uma alteração na mesma configuração já espera por uma decisão.",
  "This wants two approvers besides the one who asks, and there are not so many. Nothing was asked.":
    "Isto exige dois aprovadores além de quem solicita, e não há tantos. Nada foi solicitado.",
  "I could not find anybody who may approve this. Nothing was asked.":
    "Não encontrei ninguém que possa aprovar isto. Nada foi solicitado.",
  "I have not seen enough to propose a change here. A person has to look at it.":
    "Não vi o suficiente para propor uma alteração aqui. Uma pessoa precisa verificar.",
  "I could not look whether it is there, so I did not note it.":
    "Não consegui verificar se está lá; por isso, não anotei.",
  "I could not look whether it is there, so I did not note it. {}":
    "Não consegui verificar se está lá; por isso, não anotei. {1}",
  "I looked, and everything is still as it was before. Run the script as it stands, wait a minute, and press again.":
    "Verifiquei, e tudo ainda está como antes. Execute o script como está, espere um minuto e selecione o botão de novo.",
  "I looked, and it is not as the script leaves it: {}. Look again makes a new script for what stands there now.":
    "Verifiquei, e não está como o script deixa: {1}. “Look again” cria um novo script para o que está lá agora.",
  "I looked again. Everything is as it was when the change was planned.":
    "Verifiquei de novo. Tudo está como quando a alteração foi planejada.",
  "{} tells of mail from {} for a domain that is not one of ours. An address that another organisation sends from must not be let in.":
    "{1} fala de emails vindos de {2} em nome de um domínio que não é um dos nossos. Um endereço de onde outra organização envia não pode ser liberado.",
  "Nobody has seen mail come from {}; it is what we were told. Check it before you approve.":
    "Ninguém viu emails vindos de {1}; é o que nos disseram. Verifique antes de aprovar.",
  "The sender was seen at {} as well. An address that changes is somebody else's tomorrow; ask the provider whether {} is fixed.":
    "O remetente também foi visto em {1}. Um endereço que muda será de outra pessoa amanhã; pergunte ao provedor se {2} é fixo.",
  "The refused mail was sent for a domain that is not one of ours. Be sure that {} is not another organisation's.":
    "O email recusado foi enviado em nome de um domínio que não é um dos nossos. Certifique-se de que {1} não é de outra organização.",
  "I am looking at it": "Estou verificando",
  "Each look takes half a minute at most.":
    "Cada verificação leva no máximo meio minuto.",
  "Neither the message nor my own look can tell. If you do not know, say so or leave it empty. I go on without it.":
    "Nem a mensagem nem a minha verificação mostram isso. Se não souber, diga ou deixe em branco. Continuo sem essa informação.",
  "I need one answer from you": "Preciso de uma resposta sua",
  "I need {} answers from you": "Preciso de {1} respostas suas",
  two: "duas",
  "I don't know": "Não sei",
  "I have not met this answer before": "Ainda não conhecia esta resposta",
  "The answer itself says so; I could not see it for myself.":
    "É o que diz a própria resposta; não consegui ver por mim mesmo.",
  "This is likely, not certain.": "Isto é provável, não certo.",
  "Other causes are possible too; the same puts all of them right.":
    "Outras causas também são possíveis; a mesma medida resolve todas.",
  "The helpdesk has your case with everything I saw, until it is solved. You will hear from a person here.":
    "O helpdesk está com o seu caso e tudo o que vi, até que seja resolvido. Uma pessoa vai falar com você aqui.",
  "{} from the helpdesk has your case since {} and keeps it open until it is solved.":
    "{1}, do helpdesk, está com o seu caso desde as {2} e o mantém aberto até que seja resolvido.",
  "This case closes by itself on {} unless you press a button before then.":
    "Este caso se encerra sozinho em {1}, a menos que você selecione um botão antes disso.",
  "A person will help you": "Uma pessoa vai ajudar você",
  "If there is a mail error after all, paste it here.":
    "Se houver afinal um erro de email, cole aqui.",
  "I have not met this one. A person has it now":
    "Ainda não conhecia este erro. Agora está com uma pessoa",
  "I could not settle this one. A person has it now":
    "Não consegui resolver este caso. Agora está com uma pessoa",
  "I do not want to guess.": "Não quero adivinhar.",
  "{} has your case.": "{1} está com o seu caso.",
  "The fix is approved and being applied":
    "A correção foi aprovada e está sendo aplicada",
  "This takes a moment.": "Isso leva um momento.",
  "The fix is applied, not checked yet":
    "A correção foi aplicada, mas ainda não verificada",
  "Microsoft 365 can take up to an hour to act on it. I will look again.":
    "Pode levar até uma hora para ter efeito no Microsoft 365. Vou verificar de novo.",
  "I am checking whether the fix was applied":
    "Estou verificando se a correção foi aplicada",
  "Microsoft 365 did not answer clearly. Nothing is written twice.":
    "O Microsoft 365 não respondeu com clareza. Nada é gravado duas vezes.",
  "The fix is waiting for an admin's approval":
    "A correção espera pela aprovação de um administrador",
  "The admins have until {}.": "Os administradores têm até {1}.",
  "There is nothing for you to do.": "Você não precisa fazer nada.",
  "Fixed. Please send once more": "Corrigido. Envie mais uma vez",
  "Fixed and checked.": "Corrigido e verificado.",
  "Fixed and checked at {}.": "Corrigido e verificado às {1}.",
  "The change is in place. Please send once more":
    "A alteração está feita. Envie mais uma vez",
  "Changed and read back. It can take some minutes until Microsoft 365 acts on it.":
    "Alterado e lido de novo. Pode levar alguns minutos para ter efeito no Microsoft 365.",
  "Changed and read back at {}. It can take some minutes until Microsoft 365 acts on it.":
    "Alterado e lido de novo às {1}. Pode levar alguns minutos para ter efeito no Microsoft 365.",
  "The fix was approved, but could not be applied in time":
    "A correção foi aprovada, mas não pôde ser aplicada a tempo",
  "Nothing was changed. A person will ask again.":
    "Nada foi alterado. Uma pessoa vai solicitar de novo.",
  "The admins decided against this fix":
    "Os administradores decidiram contra esta correção",
  "Nothing was changed. A person will look for another way.":
    "Nada foi alterado. Uma pessoa vai procurar outro caminho.",
  "Nobody approved the fix in time": "Ninguém aprovou a correção a tempo",
  "The settings changed meanwhile, so nothing was applied":
    "As configurações mudaram nesse meio-tempo; por isso, nada foi aplicado",
  "Nothing was written. A person will look at it again.":
    "Nada foi gravado. Uma pessoa vai verificar de novo.",
  "The fix could not be applied": "Não foi possível aplicar a correção",
  "Nothing was changed. A person will look at it.":
    "Nada foi alterado. Uma pessoa vai verificar.",
  "I cannot tell whether the fix is in place":
    "Não sei dizer se a correção está aplicada",
  "A person has to look at it before anything else is done.":
    "Uma pessoa precisa verificar antes que se faça qualquer outra coisa.",
  "This case is closed.": "Este caso está encerrado.",
  "If it comes back, paste the new error here.":
    "Se voltar a acontecer, cole aqui o novo erro.",
  "It works again.": "Voltou a funcionar.",
  "No longer wanted.": "Não é mais desejado.",
  "The helpdesk closed it.": "O helpdesk o encerrou.",
  "Until it is done": "Enquanto isso",
  "What to do now": "O que fazer agora",
  "Press “Ask for the fix”. An Exchange admin then has a day to decide on it, and I tell you here when it is done.":
    "Selecione “Solicitar a correção”. Um administrador do Exchange tem então um dia para decidir, e eu aviso você aqui quando estiver pronto.",
  "Press “Talk to a person”. The helpdesk gets everything I saw and sees to it.":
    "Selecione “Falar com uma pessoa”. O helpdesk recebe tudo o que vi e cuida disso.",
  "Or ask yourself: show this card with its Details to {}. What they have to do: “{}”.":
    "Ou peça diretamente: mostre este cartão, com os Detalhes, a {1}. O que é preciso fazer: “{2}”.",
  "If it is urgent, reach the recipient by telephone or chat.":
    "Se for urgente, fale com o destinatário por telefone ou chat.",
  "If it is urgent, save the scan as a file and send it from your own mailbox.":
    "Se for urgente, salve a digitalização como arquivo e envie-a da sua própria caixa de correio.",
  "If it is urgent, send this one mail from your own mailbox.":
    "Se for urgente, envie este email da sua própria caixa de correio.",
  "It worked if": "Deu certo se",
  "It works now": "Já funciona",
  "Talk to a person": "Falar com uma pessoa",
  "That's not it": "Não é isso",
  Continue: "Continuar",
  "Ask for the fix": "Solicitar a correção",
  "Still not working": "Ainda não funciona",
  "{} · reported {}": "{1} · relatado em {2}",
  "No connection": "Sem conexão",
  Refused: "Recusado",
  Delayed: "Atrasado",
  "Refused by Microsoft 365": "Recusado pelo Microsoft 365",
  "Refused by Microsoft 365 ({})": "Recusado pelo Microsoft 365 ({1})",
  "Delayed by Microsoft 365": "Atrasado pelo Microsoft 365",
  "Delayed by Microsoft 365 ({})": "Atrasado pelo Microsoft 365 ({1})",
  "Refused {{DATE({}": "Recusado em {{DATE({1}",
  "Delayed {{DATE({}": "Atrasado em {{DATE({1}",
  "Refused {{DATE({} by Microsoft 365":
    "Recusado em {{DATE({1} pelo Microsoft 365",
  "Refused {{DATE({} by Microsoft 365 ({})":
    "Recusado em {{DATE({1} pelo Microsoft 365 ({2})",
  "Delayed {{DATE({} by Microsoft 365":
    "Atrasado em {{DATE({1} pelo Microsoft 365",
  "Delayed {{DATE({} by Microsoft 365 ({})":
    "Atrasado em {{DATE({1} pelo Microsoft 365 ({2})",
  "{} · Asked {}, closed {}": "{1} · Solicitado às {2}, encerrado às {3}",
  "looked at 1 thing": "1 item verificado",
  "looked at {} things": "{1} itens verificados",
  "Own server": "Servidor próprio",
  "Office network": "Rede do escritório",
  "Microsoft's door": "Entrada da Microsoft",
  "Relay rule": "Regra de retransmissão",
  "knows {}": "conhece {1}",
  "I cannot see our mail settings, so I ask you.":
    "Não consigo ver nossas configurações de email; por isso, pergunto a você.",
  "I can see our mail settings, but not change them.":
    "Consigo ver nossas configurações de email, mas não alterá-las.",
  "I can see our mail settings. An admin approves each change.":
    "Consigo ver nossas configurações de email. Um administrador aprova cada alteração.",
  "Mode: reads nothing in the tenant, asks people instead.":
    "Modo: não lê nada no locatário; em vez disso, pergunta às pessoas.",
  "Mode: reads only. An admin runs the script, the bot checks.":
    "Modo: só lê. Um administrador executa o script, o bot verifica.",
  "Mode: reads the tenant, changes it only when approved.":
    "Modo: lê o locatário e só o altera com aprovação.",
  "Mode: I may neither read nor change the tenant.":
    "Modo: não posso ler nem alterar o locatário.",
  "Mode: I read, and may not change. You run the script, I check it.":
    "Modo: leio e não posso alterar. Você executa o script, eu verifico.",
  "Mode: I read and change. What is approved I write and check.":
    "Modo: leio e altero. O que é aprovado eu gravo e verifico.",
  "We know about this. You are not the only one":
    "Já sabemos disso. Não é só com você",
  "{} colleagues get the same answer since {}.":
    "{1} colegas recebem a mesma resposta desde as {2}.",
  "The helpdesk knows.": "O helpdesk já sabe.",
  "{} from the helpdesk is on it.": "{1}, do helpdesk, cuida disso.",
  "Next word at {}.": "Próxima notícia: {1}.",
  "I tell you here when it is over. There is nothing for you to do.":
    "Aviso você aqui quando terminar. Você não precisa fazer nada.",
  "It is over. Please try again": "Já terminou. Tente de novo",
  "What you reported lasted from {} to {}.":
    "O que você relatou durou de {1} até {2}.",
  "If it still does not work, press “Still not working”, and a person has a look.":
    "Se ainda não funcionar, selecione “Ainda não funciona”, e uma pessoa vai verificar.",
  "The next word is due": "Está na hora da próxima notícia",
  "{} people wait for news of incident {}.":
    "{1} pessoas esperam por notícias do incidente {2}.",
  "On its card in the channel, say when there will be more, or that it is over.":
    "No cartão dele no canal, diga quando haverá mais notícias ou que terminou.",
  "Your answer": "Sua resposta",
  "Send the answer": "Enviar a resposta",
  "I passed your answer on": "Sua resposta foi encaminhada",
  "{} has it now.": "Agora está com {1}.",
  "A case is yours now": "Um caso agora é seu",
  "{} gave you {}.": "{1} atribuiu {2} a você.",
  "Its card is in the helpdesk's channel.":
    "O cartão dele está no canal do helpdesk.",
  "The helpdesk has a question for you":
    "O helpdesk tem uma pergunta para você",
  "{} asks:": "{1} pergunta:",
  "{} needs an answer to go on. It can be given on your card.":
    "{1} precisa de uma resposta para continuar. Você pode responder no seu cartão.",
  "The reporter has answered": "Quem relatou respondeu",
  "The answer stands on the card of {}.": "A resposta está no cartão de {1}.",
  "A case of yours is due soon": "O prazo de um caso seu está próximo",
  "{} should be solved by {}.": "{1} deve ser resolvido até {2}.",
  "Nobody has taken a case in time": "Ninguém assumiu um caso a tempo",
  "A person should have had {} by {}.":
    "Uma pessoa deveria ter assumido {1} até {2}.",
  "A case is not solved in time": "Um caso não foi resolvido a tempo",
  "{} should have been solved by {}.":
    "{1} deveria ter sido resolvido até {2}.",
  "Nobody has it.": "Ninguém está com ele.",
  "{} has it.": "{1} está com ele.",
  "The helpdesk has your case with everything I saw, until it is solved. {}":
    "O helpdesk está com o seu caso e tudo o que vi, até que seja resolvido. {1}",
  "You will hear from a person here by {}.":
    "Uma pessoa vai falar com você aqui até {1}.",
  "This case was closed more than seven days ago and its words are gone. Please have it reported anew.":
    "Este caso foi encerrado há mais de sete dias, e o texto dele já não existe. Peça que ele seja relatado de novo.",
  "Nothing was written. Please write it on the card, then press again.":
    "Nada foi escrito. Escreva no cartão e selecione o botão de novo.",
  "Please choose a colleague of the helpdesk on the card, then press again.":
    "Escolha no cartão um colega do helpdesk e selecione o botão de novo.",
  "You have this case already.": "Você já está com este caso.",
  "{} has this case already.": "{1} já está com este caso.",
  "Could not read this file; paste its text.":
    "Não foi possível ler este arquivo; cole o texto dele.",
  "Archives are not opened. Send the mail itself, or paste its text.":
    "Arquivos compactados não são abertos. Envie o próprio e-mail ou cole o texto dele.",
  "Documents and animations are not opened. Send a PNG or JPEG, or paste the text of the error.":
    "Documentos e animações não são abertos. Envie um PNG ou JPEG, ou cole o texto do erro.",
  "This is a picture. Paste the text of the error instead.":
    "É uma imagem. Em vez disso, cole o texto do erro.",
  "Could not read this picture; paste the text of the error instead.":
    "Não foi possível ler esta imagem; em vez disso, cole o texto do erro.",
  "This picture is too large. Cut out the error, or paste its text.":
    "Esta imagem é grande demais. Recorte o erro ou cole o texto dele.",
  "It is a picture, and no mail error could be read in it. Paste the text of the error instead.":
    "É uma imagem, e não foi possível ler nela nenhum erro de e-mail. Em vez disso, cole o texto do erro.",
  "Only those who approve changes can switch them off and on, and I could not see that you are one of them.":
    "Só quem aprova alterações pode suspendê-las e retomá-las, e não consegui ver que você é uma dessas pessoas.",
  "Deciding alone is for those whom the configuration names for emergencies, and I could not see that you are one of them.":
    "Decidir sem outra pessoa é reservado a quem a configuração indica para emergências, e não consegui ver que você é uma dessas pessoas.",

  // Free questions.
  "I found no answer to that": "Não encontrei resposta para isso",
  "Ask it in other words, or talk to a person.":
    "Pergunte com outras palavras ou fale com uma pessoa.",
  "I am looking that up": "Estou procurando",
  "The answer comes here in a moment.": "A resposta aparece aqui em instantes.",
  "Has a mail come back? Paste its text meanwhile, numbers included.":
    "Um email voltou? Enquanto isso, cole o texto dele, com os números.",
  "You asked": "Sua pergunta",
  "What I know about that": "O que sei sobre isso",
  "Written by AI from the sources below; it can be wrong.":
    "Escrito por IA com base nas fontes abaixo; pode estar errado.",
  "Has a mail come back? Paste its text here, numbers included, and I look into it.":
    "Um email voltou? Cole aqui o texto dele, com os números, e eu verifico.",
  "Source {}": "Fonte {1}",
  "Your questions to me go, and what I answered.":
    "Suas perguntas e minhas respostas serão apagadas.",
  "Your questions are gone, and what I answered.":
    "Suas perguntas e minhas respostas foram apagadas.",
  "Your cases and then your questions, newest first, as JSON to copy.":
    "Seus casos e depois suas perguntas, dos mais recentes aos mais antigos, em JSON para copiar.",
  "Passed on to the helpdesk as {}": "Passado ao helpdesk como {1}",
  "This old case was removed": "Este caso antigo foi removido",
  "It is fixed. Please try again": "Está corrigido. Tente de novo",
  "Your card asks whether it works now.":
    "Seu cartão pergunta se agora funciona.",
  "The change was not made": "A alteração não foi feita",
  "Your card says why. The helpdesk has your case.":
    "Seu cartão diz por quê. O suporte está com o seu caso.",
  "Your case is closed": "Seu caso está encerrado",
  "{} from the helpdesk closed {}.": "{1}, do suporte, encerrou {2}.",
  "If something comes back again, paste it here.":
    "Se algo voltar de novo, cole aqui.",
};
