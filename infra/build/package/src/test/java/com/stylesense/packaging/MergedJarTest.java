package com.stylesense.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergedJarTest {

    private static final String REFERENCE = "META-INF/micronaut/io.micronaut.inject.BeanDefinitionReference/";

    @TempDir
    private Path folder;

    @Test
    void providersOfOneServiceStandTogether() throws IOException {
        MergedJar merged = merged(
                jar("a", Map.of("META-INF/services/x.Service", "a.One")),
                jar("b", Map.of("META-INF/services/x.Service", "b.Two")));

        assertThat(text(written(merged), "META-INF/services/x.Service").lines()).containsExactly("a.One", "b.Two");
        assertThat(merged.providers().text()).isEqualTo("x.Service\n a.One\n b.Two\n");
    }

    @Test
    void whatMicronautWouldSearchForIsTold() throws IOException {
        MergedJar merged = merged(jar("a", Map.of(REFERENCE + "a.$Bean$Definition", "")));

        assertThat(merged.providers().text())
                .isEqualTo("io.micronaut.inject.BeanDefinitionReference\n a.$Bean$Definition\n");
    }

    @Test
    void aFileCanBeAdded() throws IOException {
        MergedJar merged = merged(jar("a", Map.of("a/A.class", "8")));

        merged.put("told", "so");

        assertThat(text(written(merged), "told")).isEqualTo("so");
    }

    @Test
    void aClassForANewerJavaReplacesTheOlder() throws IOException {
        MergedJar merged = merged(jar(
                "a",
                Map.of(
                        "META-INF/MANIFEST.MF",
                        "Manifest-Version: 1.0\nMulti-Release: true\n\n",
                        "a/A.class",
                        "8",
                        "META-INF/versions/21/a/A.class",
                        "21",
                        "META-INF/versions/99/a/A.class",
                        "99")));

        assertThat(text(written(merged), "a/A.class")).isEqualTo("21");
    }

    @Test
    void licencesOfAllAreKept() throws IOException {
        MergedJar merged =
                merged(jar("a", Map.of("META-INF/LICENSE", "one")), jar("b", Map.of("META-INF/LICENSE", "another")));

        assertThat(text(written(merged), "META-INF/licences/a/LICENSE")).isEqualTo("one");
        assertThat(text(written(merged), "META-INF/licences/b/LICENSE")).isEqualTo("another");
    }

    @Test
    void twoThatDifferInOneFileAreNotMerged() throws IOException {
        Jar one = jar("a", Map.of("settings.properties", "1"));
        Jar another = jar("b", Map.of("settings.properties", "2"));

        assertThatThrownBy(() -> merged(one, another))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("settings.properties");
    }

    private MergedJar merged(Jar... jars) throws IOException {
        JarSet set = JarSet.of(jars[0]);
        for (Jar jar : jars) {
            set = set.plus(JarSet.of(jar));
        }
        return MergedJar.of(set);
    }

    private Path written(MergedJar merged) throws IOException {
        return merged.write(folder.resolve("merged.jar")).file();
    }

    private Jar jar(String artifact, Map<String, String> texts) throws IOException {
        var entries = new LinkedHashMap<String, byte[]>();
        if (texts.containsKey(JarFile.MANIFEST_NAME)) {
            entries.put(JarFile.MANIFEST_NAME, null);
        }
        texts.forEach((name, text) -> entries.put(name, text.getBytes(StandardCharsets.UTF_8)));
        Path file = folder.resolve(artifact + "-1.0.jar");
        Zip.of(entries, file);
        return Jar.copied(file);
    }

    private static String text(Path jar, String entry) throws IOException {
        try (var file = new JarFile(jar.toFile())) {
            return new String(file.getInputStream(file.getJarEntry(entry)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
