package com.stylesense.pipeline.evaluate;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;

/** The most memory that this process has had. */
final class PeakMemory {

    private static final Path STATUS = Path.of("/proc/self/status");
    private static final String HIGH_WATER_MARK = "VmHWM:";
    private static final long KIBIBYTE = 1024;

    private PeakMemory() {}

    /** In bytes, as Linux counts it for the whole process; elsewhere the sum of what each of Java's pools had at most. */
    static long bytes() throws IOException {
        if (!Files.isReadable(STATUS)) {
            return ManagementFactory.getMemoryPoolMXBeans().stream()
                    .map(MemoryPoolMXBean::getPeakUsage)
                    .mapToLong(usage -> usage == null ? 0 : usage.getUsed())
                    .sum();
        }
        return Files.readAllLines(STATUS).stream()
                .filter(line -> line.startsWith(HIGH_WATER_MARK))
                .mapToLong(line -> KIBIBYTE * Long.parseLong(line.replaceAll("\\D", "")))
                .sum();
    }
}
