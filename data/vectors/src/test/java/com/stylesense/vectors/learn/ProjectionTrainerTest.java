package com.stylesense.vectors.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stylesense.pipeline.PipelineFailure;
import org.junit.jupiter.api.Test;

class ProjectionTrainerTest {

    @Test
    void aCatalogueWhoseTypesNameSingleProductsLeavesNoRoomForFeatures() {
        assertThat(ProjectionTrainer.room(2048, 1_408)).isEqualTo(256);
        assertThat(ProjectionTrainer.room(6, 1_658)).isEqualTo(6);
        assertThatThrownBy(() -> ProjectionTrainer.room(2048, 1_409))
                .isInstanceOf(PipelineFailure.class)
                .hasMessage("1,409 article types and colours leave no room for the network's features.");
    }
}
