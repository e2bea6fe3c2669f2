package com.stylesense.runtime.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LegalPathTest {

    @Test
    void whatAUriTakesStaysAsItIs() {
        assertThat(LegalPath.of("/api/products/7")).isEqualTo("/api/products/7");
        assertThat(LegalPath.of("/a%C3%BC/b%20c;d=e")).isEqualTo("/a%C3%BC/b%20c;d=e");
    }

    @Test
    void whatTheGatewayDecodedIsEncodedAgain() {
        assertThat(LegalPath.of("/ü 7/100%/{x}")).isEqualTo("/%C3%BC%207/100%25/%7Bx%7D");
    }

    @Test
    void noPathIsTheRoot() {
        assertThat(LegalPath.of("")).isEqualTo("/");
    }

    @Test
    void whatLooksLikeAHostIsAPath() {
        assertThat(LegalPath.of("//elsewhere.example/api")).isEqualTo("/elsewhere.example/api");
    }
}
