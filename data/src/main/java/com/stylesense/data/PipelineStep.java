package com.stylesense.data;

import java.util.concurrent.Callable;

/**
 * A step that comes from another module, found on the class path as a {@link java.util.ServiceLoader} finds services:
 * the steps that need a neural network stay apart, so that nobody else carries its library. Annotated as picocli
 * wants a command.
 */
public interface PipelineStep extends Callable<Integer> {}
