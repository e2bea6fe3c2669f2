package com.stylesense.pipeline.clean;

import com.stylesense.pipeline.PipelineFailure;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The pictures in a folder and in the folders within, listed once: as people keep them, one by one or a folder a
 * product, in any capitals, under names with leading zeros. Empty files, links that lead nowhere, what may not be
 * read and what only stands in for a picture count as missing. Paths are relative to the folder, with slashes.
 */
final class Pictures {

    /** What browsers show. */
    private static final Set<String> KINDS =
            Set.of("jpg", "jpeg", "jpe", "jfif", "png", "webp", "gif", "svg", "avif", "bmp");

    private static final Set<String> UNSHOWN = Set.of("tif", "tiff", "heic", "heif", "psd", "raw", "cr2", "nef", "dng");
    private static final int DEEPEST = 32;

    private final Path folder;
    private final Set<String> paths = new HashSet<>();
    private final Map<String, List<String>> byName = new HashMap<>();
    private final List<String> unusable = new ArrayList<>();
    private final List<String> cut = new ArrayList<>();
    private int unshown;

    private Pictures(Path folder) {
        this.folder = folder;
    }

    static Pictures in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new PipelineFailure(
                    "There is no picture folder " + folder + ".",
                    "Name it with --images, or add --no-images to take the file names on trust.");
        }
        Pictures pictures = new Pictures(folder);
        Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, pictures.new Visitor());
        pictures.index();
        return pictures;
    }

    static boolean isPictureName(String name) {
        return KINDS.contains(PictureName.kind(name)) && !name.contains("://");
    }

    private void index() {
        NumberedFolders folders = NumberedFolders.of(paths);
        for (String path : paths) {
            for (String key : PictureName.keys(path, folders)) {
                byName.computeIfAbsent(key, unseen -> new ArrayList<>()).add(path);
            }
        }
        byName.values().forEach(same -> same.sort(PictureName.FRONT_FIRST));
    }

    boolean has(String path) {
        return paths.contains(path);
    }

    /**
     * A picture of that name but for the kind, the capitals, leading zeros of a number, or the folder: 17.JPG for 17.jpg,
     * men/0017.png as well, else one of several, 17_front.jpg or 17/front.jpg. Of several the one whose folders are those
     * of {@code name} or else say most of {@code hints}, such as the product's gender and colour; of those the one that is
     * written alike, and the one from before.
     */
    Optional<String> like(String name, List<String> hints) {
        return candidates(name).stream().min(nearest(name, hints));
    }

    /** Whether another of the same name, in another folder, would do as well as {@code found}. */
    boolean isOneOfMany(String found, String name, List<String> hints) {
        Comparator<String> byFolder = byFolder(name, hints);
        String file = PictureName.lastOf(found);
        return candidates(name).stream()
                .anyMatch(other -> !other.equals(found)
                        && PictureName.lastOf(other).equals(file)
                        && byFolder.compare(other, found) == 0);
    }

    private List<String> candidates(String name) {
        String key = PictureName.key(name);
        return Stream.of(key, PictureName.oneOf(key), PictureName.doubtful(key))
                .map(byName::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(List.of());
    }

    private static Comparator<String> nearest(String name, List<String> hints) {
        String file = PictureName.lastOf(name);
        return byFolder(name, hints)
                .thenComparing(path -> !PictureName.lastOf(path).equals(file))
                .thenComparing(path -> !PictureName.lastOf(path).equalsIgnoreCase(file))
                .thenComparing(PictureName.FRONT_FIRST);
    }

    private static Comparator<String> byFolder(String name, List<String> hints) {
        return Comparator.<String>comparingInt(path -> -PictureName.foldersShared(path, name))
                .thenComparing(path -> -PictureName.foldersNamed(path, hints));
    }

    int count() {
        return paths.size();
    }

    Path folder() {
        return folder;
    }

    /** The first few, to show how this folder names its pictures. */
    List<String> examples() {
        return paths.stream().sorted().limit(3).toList();
    }

    /** What was passed over, in a sentence each. */
    List<String> findings() {
        List<String> findings = new ArrayList<>();
        if (!unusable.isEmpty()) {
            findings.add(String.format(
                    Locale.ROOT,
                    "%,d files or folders in %s were passed over, being empty, unreadable, no pictures or links that lead nowhere, such as %s.",
                    unusable.size(),
                    folder,
                    unusable.getFirst()));
        }
        if (!cut.isEmpty()) {
            findings.add(String.format(
                    Locale.ROOT,
                    "%,d pictures in %s end before their end, as after a copy that was cut off, and show in part at best, such as %s.",
                    cut.size(),
                    folder,
                    cut.stream().min(Comparator.naturalOrder()).orElseThrow()));
        }
        if (unshown > 0) {
            findings.add(String.format(
                    Locale.ROOT,
                    "%,d pictures in %s are of kinds that browsers do not show (tif, heic and the like, whatever their names say): save them as jpg or png.",
                    unshown,
                    folder));
        }
        return findings;
    }

    private void take(Path file, BasicFileAttributes attributes) {
        String path = relative(file);
        String kind = PictureName.kind(path);
        if (UNSHOWN.contains(kind)) {
            unshown++;
        } else if (KINDS.contains(kind)) {
            switch (attributes.isRegularFile()
                    ? PictureContent.of(file, attributes.size(), kind)
                    : PictureContent.NONE) {
                case PICTURE -> paths.add(path);
                case CUT -> {
                    paths.add(path);
                    cut.add(path);
                }
                case UNSHOWN -> unshown++;
                case NONE -> unusable.add(path);
            }
        }
    }

    private String relative(Path file) {
        return folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    private final class Visitor extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            return !directory.equals(folder) && isHidden(directory)
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isHidden(file)) {
                take(file, attributes);
            }
            return FileVisitResult.CONTINUE;
        }

        /** A folder that may not be read, or a link back to one above. */
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
            unusable.add(relative(file));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path directory, IOException unreadable) {
            if (unreadable != null) {
                unusable.add(relative(directory));
            }
            return FileVisitResult.CONTINUE;
        }

        /** What file managers and archivers leave beside the pictures, such as ._1.jpg. */
        private static boolean isHidden(Path file) {
            String name = String.valueOf(file.getFileName());
            return name.startsWith(".") || name.equals("__MACOSX");
        }
    }
}
