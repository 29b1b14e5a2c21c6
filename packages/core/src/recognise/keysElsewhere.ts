/** What keys mean in Portuguese, Spanish, French, German, Italian, Dutch, Polish, Czech, Turkish, Indonesian and the Nordic languages, where they differ from the English ones. */
export const keysElsewhere = [
  [
    'message',
    'mensagem messagem mensaje nachricht meldung messaggio melding feilmelding fejlmeddelelse felmeddelande komunikat zprava mesaj pesan',
  ],
  ['detail', 'descricao descripcion beschreibung omschrijving popis opis aciklama'],
  ['title', 'titulo titel titre titolo'],
  ['code', 'codigo codice kod'],
  ['reason', 'razao motivo'],
  ['error', 'erro fehler erreur errore fout chyba blad hata kesalahan'],
  ['issues', 'erros errores erreurs errori violacoes chyby bledy hatalar'],
  ['name', 'nome nombre nom'],
  ['path', 'campo caminho propriedade champ feld veld pole alan'],
] as const;
