package org.shanhai.pack;

import static org.shanhai.pack.PackFormatsTest.assertThatSame;
import static org.shanhai.pack.PackFormatsTest.region;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shanhai.region.Region;

/// The same pack in Parquet is the same region; apart from the other forms, for this is slow.
class ParquetPackTest {
    @TempDir Path folder;

    @Test
    void parquetIsTheSame() throws Exception {
        Region expected = region(TinyPack.sound().folder(folder));
        TinyParquet.convert(folder.resolve("pack"), List.of("facts", "places", "value_added"));
        assertThatSame(region(folder.resolve("pack")), expected);
    }

    @Test
    void aPathOfAPackIsNoPattern() throws Exception {
        Region expected = region(TinyPack.sound().folder(folder));
        Path pack = folder.resolve("pack");
        TinyParquet.convert(pack, List.of("zones"));
        Path description = pack.resolve("datapackage.json");
        Files.writeString(
                description,
                Files.readString(description).replace("zones.parquet", "zones[12].parquet"));
        Files.move(pack.resolve("zones.parquet"), pack.resolve("zones[12].parquet"));
        TinyParquet.write(pack.resolve("zones1.parquet"), "SELECT 'other' AS zone");

        assertThatSame(region(pack), expected);
    }
}
