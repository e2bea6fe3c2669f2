package com.stylesense.auth;

/** Somebody has asked for a letter, and it waits to be sent. */
record ResetRequested() {}
