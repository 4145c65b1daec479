/** UTF-16 code units of a standard page (Normseite): 30 lines with 60 characters. */
export const CHARACTERS_A_PAGE = 1_800;
