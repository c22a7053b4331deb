package org.shanhai.pack;

import java.time.Clock;
import java.util.Optional;
import org.shanhai.pack.table.JsonTree;
import org.shanhai.pack.table.Schemas;
import org.shanhai.pack.unit.KnownUnits;
import org.shanhai.pack.unit.Rates;
import org.shanhai.region.Region;
import org.shanhai.work.Work;

/// Reads packs.
public final class PackReader {
    private PackReader() {}

    /// Begins what reading takes however small a pack is: lists of tables and of units, a parser.
    @SuppressWarnings("FutureReturnValueIgnored") // Who reads finds what is wrong with them.
    public static void prepare() {
        Work.begun(
                () -> {
                    JsonTree.required("{}");
                    return Schemas.names().size() + KnownUnits.list().size();
                });
    }

    /// Reads and checks a whole pack that says itself how it is to be read, while nobody listens.
    public static Reading read(String pack) {
        return read(pack, Progress.SILENT);
    }

    /// The same while somebody listens.
    public static Reading read(String pack, Progress progress) {
        return read(pack, PackOptions.PLAIN, progress);
    }

    /// The same of one that says it in part, with the packs it stands on.
    ///
    /// @param pack a folder, a `.zip`, an `.xlsx`, or the name of an embedded pack
    public static Reading read(String pack, PackOptions options, Progress progress) {
        return read(pack, options, progress, Clock.systemUTC());
    }

    /// @param clock tells which years lie ahead, of which nothing can be known
    public static Reading read(String pack, PackOptions options, Progress progress, Clock clock) {
        Problems problems = new Problems();
        Years years = Years.at(clock);
        Progress some = new Throttle(progress);
        try (Packs packs = Packs.of(options, problems)) {
            Optional<RegionReader> reader =
                    packs.describe(pack)
                            .map(of -> RegionReader.of(of, options, years, problems, some));
            Optional<Region> region = reader.flatMap(RegionReader::read);
            if (region.isEmpty()) {
                return new Reading.Broken(problems.list());
            }
            RegionReader read = reader.orElseThrow();
            Rates rates = read.description().rates();
            return new Reading.Sound(region.get(), problems.list(), rates, read.overlays());
        }
    }

    private static final class Throttle implements Progress {
        private static final long PAUSE_NANOS = 100_000_000;

        private final Progress listener;
        private long lastTime = System.nanoTime();

        Throttle(Progress listener) {
            this.listener = listener;
        }

        @Override
        public synchronized void at(String table, long done, long total) {
            long now = System.nanoTime();
            if (now - lastTime >= PAUSE_NANOS) {
                lastTime = now;
                listener.at(table, done, total);
            }
        }
    }
}
