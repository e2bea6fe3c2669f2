package com.stylesense.pipeline.clean;

/** A row that was set aside: where it stands, the id it claims if any, why, and the row as written. */
record Rejection(int line, String id, String reason, String row) {}
