/**
 * A function on AWS Lambda. A group of endpoints extends {@link com.stylesense.runtime.lambda.ApiFunction}, a job that a schedule starts
 * {@link com.stylesense.runtime.lambda.ScheduledFunction}, one that a state machine tells what to do
 * {@link com.stylesense.runtime.lambda.InvokedFunction}; each has a constructor without arguments for Lambda and one that takes a
 * context for tests.
 *
 * <p>Lambda starts a version once, takes a snapshot of the process, and serves from copies of it. So whatever a bean holds is in every
 * copy: what no copy can use, such as a connection, is released before and restored after
 * ({@link com.stylesense.runtime.lambda.SnapshotResource}), and secrets are read again
 * ({@link com.stylesense.runtime.secret.SecretsRenewed}). A function serves one request at a time; it never throws at the gateway, and
 * ends each request with one line that is access log and metrics.
 */
package com.stylesense.runtime.lambda;
