package org.shanhai.cluster.register;

import java.util.concurrent.ConcurrentHashMap;
import org.shanhai.cluster.ShippedPack;
import org.shanhai.pack.PackOptions;
import org.shanhai.pack.PackReader;
import org.shanhai.pack.Progress;
import org.shanhai.pack.register.RegisterColumns;
import org.shanhai.region.Region;
import org.shanhai.register.FirmReader;

/// What reads firms on a worker, made once there and used by all of its tasks: a pack takes a
/// second to read, the words of an industry another.
final class Readers {
    private static final ConcurrentHashMap<String, Region> REGIONS = new ConcurrentHashMap<>();
    private static final ConcurrentHashMap<Asked, FirmReader> FIRMS = new ConcurrentHashMap<>();

    /// What readers of firms differ by.
    private record Asked(String pack, String vintage, RegisterColumns columns) {}

    private Readers() {}

    static Region region(ShippedPack pack) {
        return REGIONS.computeIfAbsent(pack.hash(), hash -> read(pack));
    }

    private static Region read(ShippedPack pack) {
        return pack.read(
                name ->
                        PackReader.read(name, PackOptions.PLAIN.withImports(), Progress.SILENT)
                                .orElseThrow());
    }

    static FirmReader firms(ShippedPack pack, String vintage, RegisterColumns columns) {
        return FIRMS.computeIfAbsent(
                new Asked(pack.hash(), vintage, columns),
                key -> columns.reader(region(pack), vintage));
    }
}
