package com.stylesense.pipeline.clean;

/**
 * Something of a row that was read otherwise than it stands in the file.
 *
 * @param line  where the row begins
 * @param kind  in words, the same for all rows that had the same done to them
 * @param taken what was taken instead, empty where that is nothing
 */
record Repair(int line, String id, String kind, String taken) {}
