/** A word in one spelling, however its parts are joined: `seatTaken`, `seat-taken` and `SEAT_TAKEN` are `seat_taken`. */
export function spelled(word: string): string {
  return word
    .replaceAll(/[a-z\d](?=[A-Z])/g, '$&_')
    .replaceAll(/[^A-Za-z\d]+/g, '_')
    .toLowerCase();
}
