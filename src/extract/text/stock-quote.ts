const BEFORE = /[(（]-?[\d.]+[,，] ?[-+]?[\d.]+[,，] ?[-+]?$/;

/** "(9.170, 0.01, 0.11%)": whether a figure stands where the price of a share, its change and that in per cent do. */
export const isQuoted = (left: string): boolean => BEFORE.test(left);
