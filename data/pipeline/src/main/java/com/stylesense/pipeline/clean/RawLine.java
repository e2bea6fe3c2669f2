package com.stylesense.pipeline.clean;

import java.util.List;

/**
 * One record of a file that may break the rules of CSV.
 *
 * @param number  the line where it begins, counting from 1
 * @param text    as it stands in the file
 * @param repairs what had to be read against the rules, in words
 */
record RawLine(int number, String text, List<String> fields, List<String> repairs) {}
