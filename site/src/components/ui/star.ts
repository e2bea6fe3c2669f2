/** The outline of a five-pointed star in a 20-unit square, as an SVG path. */
export const star =
  'M10 1.800l2.500 5.300 5.800.7-4.300 4 1.100 5.800L10 14.800l-5.100 2.800L6 11.800l-4.300-4 5.800-.7L10 1.800Z'
