/** What keys mean in Portuguese, Spanish, French, German, Italian, Dutch and the Nordic languages, where they differ from the English ones. */
export const keysElsewhere = [
  [
    'message',
    'mensagem messagem mensaje nachricht meldung messaggio melding feilmelding fejlmeddelelse felmeddelande',
  ],
  ['detail', 'descricao descripcion beschreibung omschrijving'],
  ['title', 'titulo titel titre titolo'],
  ['code', 'codigo codice'],
  ['reason', 'razao motivo'],
  ['error', 'erro fehler erreur errore fout'],
  ['issues', 'erros errores erreurs errori violacoes'],
  ['name', 'nome nombre nom'],
  ['path', 'campo caminho propriedade champ feld veld'],
] as const;
