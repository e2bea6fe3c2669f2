package com.stylesense.runtime.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ServiceIndexTest {

    @Test
    void whereNothingIsPackedMicronautSearchesItself() {
        assertThat(new ServiceIndex().load().getServiceLoaders()).isEmpty();
    }
}
