package com.stylesense.pipeline.evaluate.input;

import com.stylesense.pipeline.PipelineFailure;
import java.nio.file.Path;

/** Says what is wrong with a line of a file. */
final class LineFailure {

    private LineFailure() {}

    static PipelineFailure at(Path file, long line, String problem, String remedy) {
        return new PipelineFailure(file + ", line " + line + ": " + problem, remedy);
    }
}
