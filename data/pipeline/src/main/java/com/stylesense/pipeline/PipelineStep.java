package com.stylesense.pipeline;

import java.util.concurrent.Callable;

/**
 * A step that comes from another module, found on the class path as a {@link java.util.ServiceLoader} finds services:
 * the demo catalogue's drawings, and the steps that need a neural network, so that nobody else carries them. Annotated
 * as picocli wants a command.
 */
public interface PipelineStep extends Callable<Integer> {}
