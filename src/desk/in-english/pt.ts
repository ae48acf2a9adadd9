import type { SaidElsewhere } from "./said-elsewhere.ts";

export const PORTUGUESE: SaidElsewhere = [
  [
    /(?:apagar|apague|apaga|excluir|exclua|eliminar|esquecer|esqueça)(?: todos)?(?: os)? meus (?:dados|casos)|esqueça-me/,
    "delete my data",
  ],
  [
    /(?:exportar|exporte|baixar|mostrar|mostre|ver)(?: todos)?(?: os)? meus dados|o que (?:você )?sabe (?:de|sobre) mim/,
    "export my data",
  ],
  [/fim do silêncio|(?:ativar|reativar) (?:os )?lembretes/, "unmute"],
  [/silenciar|silêncio|(?:sem|chega de) lembretes/, "mute"],
  [
    /(?:falar|conversar) com (?:uma |um |o |a )?(?:pessoa|alguém|humano|atendente|colega|suporte|helpdesk)/,
    "talk to a person",
  ],
  [
    /cancelar|cancele|cancela|deixa pra lá|deixe estar|fechar (?:o|meu) caso/,
    "cancel",
  ],
  [
    /(?<!não )(?:já |agora |tudo |o scanner |a impressora )?(?:funciona|está funcionando|funcionou)(?: agora| de novo| outra vez)?|(?:está |já está )?(?:resolvido|consertado)/,
    "it works now",
  ],
  [
    /(?:os )?meus (?:casos|chamados|pedidos)(?: abertos)?|como está (?:o caso|o andamento)|alguma novidade|há novidades|andamento/,
    "my cases",
  ],
  [
    /ajuda|ajude-me|me ajude|o que (?:você )?(?:pode|sabe) fazer|como (?:isso )?funciona/,
    "help",
  ],
  [/muito obrigad[ao]|obrigad[ao]/, "thanks"],
  [/olá|oi|bom dia|boa tarde|boa noite/, "hello"],
  [/temas|assuntos/, "topics"],
  [
    /comparar|compare|comparação|diferenças? entre|todos os (?:métodos|modos)/,
    "compare",
  ],
  [
    /qual (?:método|maneira|forma|opção|caminho)|que (?:método|maneira|forma)/,
    "which way",
  ],
  [/como/, "which way", /enviar|envia|mandar|digitalizar/],
  [/digitalizar para (?:e-?mail|correio)/, "scan to mail"],
  [
    /(?:as )?configurações (?:para|de|do|da)|configuração (?:para|de|do|da)/,
    "settings for",
  ],
  [/configurar|instalar/, "set up"],
  [
    /abandonar (?:basic|as senhas|smtp auth)|migrar|migração|passar para oauth/,
    "migrate",
  ],
  [/evitar|prevenir|impedir|nunca mais/, "prevent"],
  [/(?:até )?quando/, "when do passwords end", /senhas?|basic|smtp auth/],
  [/prazos?|calendário|data limite/, "deadline"],
  [/exemplos? (?:de código )?(?:para|em|com)/, "sample in"],
  [
    /(?:foi |foram )?(?:devolvid[ao]s?|rejeitad[ao]s?|recusad[ao]s?)|volt(?:ou|aram|a)|não (?:chega|chegam|chegou|foi entregue|foram entregues)/,
    "bounced",
  ],
  [
    /não (?:consigo|consegue|conseguimos|posso|pode|podemos)/,
    "bounced",
    /enviar|mandar|digitalizar/,
  ],
  [/impressora|digitalizador|copiadora|dispositivo/, "printer"],
  [/aplicativo|aplicação|programa|site/, "program"],
  [/clientes?|fornecedor(?:es)?|extern[ao]s?/, "customer"],
  [/colegas?|intern[ao]s?/, "colleague"],
];
