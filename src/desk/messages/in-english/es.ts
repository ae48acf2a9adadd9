import type { SaidElsewhere } from "./said-elsewhere.ts";

export const SPANISH: SaidElsewhere = [
  [/cómo funcionas?(?: esto)?/, "what can you do"],
  [
    /(?:borr(?:ar|a|e)|elimin(?:ar|a|e)|olvid(?:ar|a|e))(?: todos)? (?:mis datos|mis casos|todo lo que (?:sabes?|tienes?|guardas?) (?:de|sobre) mí)|olvíd(?:ame|eme)/,
    "delete my data",
  ],
  [
    /(?:export(?:ar|a|e)|descarg(?:ar|a|ue)|mostrar|muéstrame|muéstreme|ver)(?: todos)? mis datos|qué (?:sabes|sabe) (?:de|sobre) mí|qué (?:datos|información) (?:tienes?|guardas?|hay) (?:de|sobre) mí|copia de mis datos/,
    "export my data",
  ],
  [
    /(?:activar|vuelve a activar) (?:los |las )?(?:recordatorios|notificaciones|avisos)|fin del silencio/,
    "unmute",
  ],
  [
    /silenciar|silencio|(?:sin|no más|deja de (?:enviarme|mandarme)|no me (?:envíes|mandes)(?: más)?|desactiva[r]?(?: los| las)?) (?:recordatorios|mensajes|notificaciones|avisos)/,
    "mute",
  ],
  [
    /(?:hablar|habla|chatear|escribir) (?:con|a) (?:una |un |el |la )?(?:persona|alguien|humano|agente|compañero|compañera|soporte|helpdesk)(?: real)?|(?:pás(?:ame|eme)|pón(?:game|me)|comuníc(?:ame|ueme)) con (?:una |un |el )?(?:persona|alguien|humano|agente|soporte|técnico)|^(?:una? )?(?:persona|humano|agente|técnico)(?: real)?$/,
    "talk to a person",
  ],
  [
    /(?<!no )(?:ya |ahora |todo |el escáner |la impresora )?(?:funciona|va bien|vuelve a funcionar|se ha (?:arreglado|solucionado|resuelto))(?: (?:ya|ahora|otra vez|de nuevo|bien|todo)){0,2}|(?:el |mi )?problema (?:está |ya está )?(?:solucionado|resuelto|arreglado)|(?:está |ya está )?(?:solucionado|resuelto|arreglado)/,
    "it works now",
  ],
  [
    /cancel(?:ar|a|e)|déj(?:alo|elo)|olvíd(?:alo|elo)|(?:cierra|cierre|cerrar|cancela|cancele|cancelar|anula|anule) (?:el|mi|la|este|esta) (?:caso|solicitud|incidencia|ticket)|(?:ya )?no (?:lo |la )?necesito(?: más)?(?: ayuda)?(?: ya)?|ya no hace falta|no hace falta ya/,
    "cancel",
  ],
  [
    /mis (?:casos|solicitudes|tickets)(?: abiert[ao]s)?|(?:cómo va|en qué estado está|alguna novedad|hay novedades|estado)/,
    "my cases",
  ],
  [
    /ayuda(?:me)?|ayúd(?:ame|eme)|qué (?:puedes|puede|sabes|sabe) hacer|para qué sirves?/,
    "help",
  ],
  [/(?:muchas |mil |muchísimas )?gracias/, "thanks"],
  [/hola|buenos días|buenas tardes|buenas noches|buenas/, "hello"],
  [/temas/, "topics"],
  [
    /compar(?:ar|a|e|ación)|diferencias? entre|tod(?:os los métodos|as las formas|as las opciones)/,
    "compare",
  ],
  [
    /qué (?:método|forma|manera|vía|opción)|cuál es la mejor (?:forma|manera|opción)/,
    "which way",
  ],
  [/cómo/, "which way", /enviar|envíe|mandar|escanear/],
  [/escane(?:ar|o) (?:a|al|por) (?:e-?mail|correo)/, "scan to mail"],
  [
    /(?:los )?(?:ajustes|configuración|parámetros) (?:para|de|del|de la)/,
    "settings for",
  ],
  [/configurar|instalar/, "set up"],
  [
    /dejar (?:basic|las contraseñas|smtp auth)|migrar|migración|pasar a oauth/,
    "migrate",
  ],
  [/evitar|prevenir|impedir|nunca más/, "prevent"],
  [
    /(?:cuándo|hasta cuándo)/,
    "when do passwords end",
    /contraseñas?|basic|smtp auth/,
  ],
  [/plazos?|fecha límite/, "deadline"],
  [/ejemplos? (?:de código )?(?:para|en|con)/, "sample in"],
  [
    /(?:ha |han |fue |fueron )?(?:devuelt[ao]s?|rebotad[ao]s?|rechazad[ao]s?)|rebot(?:a|an|ó)|no (?:ha |han )?(?:llega|llegan|llegó|llegado|se entrega|se entregó|entregado)/,
    "bounced",
  ],
  [/no (?:puedo|puede|podemos|pueden)/, "bounced", /enviar|mandar|escanear/],
  [/escáner|impresora|fotocopiadora|dispositivo/, "printer"],
  [/aplicación|programa|sitio web/, "program"],
  [/clientes?|proveedor(?:es)?|extern[ao]s?/, "customer"],
  [/compañer[ao]s?|colegas?|intern[ao]s?/, "colleague"],
  [/mi (?:caso|solicitud|incidencia|ticket)/, "my case"],
];
