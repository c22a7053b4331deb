package org.shanhai.region;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// All that is known of places, however partial: held by column, so that tens of millions fit.
///
/// Facts stand in an order of their own, whatever order they came in: by place, then by the keys of
/// industries and measure, by year, by what they say and by source. So nothing that is computed
/// depends on how a file is sorted.
public final class Facts {
    private final Builder columns;
    private final int[] starts;
    private final int[] byPlace;
    private final int newestYear;

    private Facts(Builder columns) {
        this.columns = columns;
        int placeCount = columns.places.all().size();
        starts = new int[placeCount + 1];
        int newest = 0;
        for (int k = 0; k < columns.size; k++) {
            starts[columns.place[k] + 1]++;
            newest = Math.max(newest, columns.year[k]);
        }
        newestYear = newest;
        for (int p = 0; p < placeCount; p++) {
            starts[p + 1] += starts[p];
        }
        byPlace = new int[columns.size];
        int[] next = starts.clone();
        for (int k = 0; k < columns.size; k++) {
            byPlace[next[columns.place[k]]++] = k;
        }
        FactOrder order = new FactOrder(columns);
        IntStream.range(0, placeCount)
                .parallel()
                .forEach(p -> order.sort(byPlace, starts[p], starts[p + 1]));
    }

    public int size() {
        return columns.size;
    }

    /// Whether they come from several packs, of which one stands on the other.
    public boolean comeFromSeveralPacks() {
        return columns.packs > 1;
    }

    /// The year of the newest of them; 0 where there are none.
    public int newestYear() {
        return newestYear;
    }

    /// All facts in their order.
    public Stream<Fact> stream() {
        return Arrays.stream(byPlace).mapToObj(columns::get);
    }

    /// All facts about one place, in their order.
    public List<Fact> about(Place place) {
        return numbers(place).mapToObj(columns::get).toList();
    }

    /// Those of one measure and some kinds of industries alone, which may be few among many.
    public List<Fact> about(Place place, String measure, Set<IndustrySet.Kind> kinds) {
        int wanted = measure(measure);
        return numbers(place)
                .filter(fact -> columns.measure[fact] == wanted)
                .filter(fact -> kinds.contains(columns.sets.get(columns.set[fact]).kind()))
                .mapToObj(columns::get)
                .toList();
    }

    private IntStream numbers(Place place) {
        int number = columns.places.number(place.key());
        return Arrays.stream(byPlace, starts[number], starts[number + 1]);
    }

    /// The number of a measure by its key; -1 where no fact is of it.
    private int measure(String key) {
        List<Measure> measures = columns.measures.values;
        return IntStream.range(0, measures.size())
                .filter(number -> measures.get(number).key().equals(key))
                .findFirst()
                .orElse(-1);
    }

    /// Tells of figures of a place that are above what they are part of, of the same industries,
    /// scope and year; of several the two that leave least room.
    ///
    /// @param part the measure of the one, as value added
    /// @param whole that of the other, as output
    /// @param times how many times the other the one may be
    /// @param most how many are told; no fact is made of more
    /// @return how many there are
    public int findAbove(
            Place place,
            String part,
            String whole,
            double times,
            long most,
            BiConsumer<Fact, Fact> tell) {
        int[] own = numbers(place).toArray();
        int first = measure(part);
        int second = measure(whole);
        int found = 0;
        int to;
        for (int from = 0; from < own.length; from = to) {
            to = from + 1;
            while (to < own.length && columns.set[own[to]] == columns.set[own[from]]) {
                to++;
            }
            int[] alike = Arrays.copyOfRange(own, from, to);
            for (int fact : alike) {
                if (columns.measure[fact] != first) {
                    continue;
                }
                int room = tightest(alike, fact, second, columns.high, 1);
                if (room >= 0
                        && columns.low[fact] > columns.high[room] * times
                        && tightest(alike, fact, first, columns.low, -1) == fact
                        && ++found <= most) {
                    tell.accept(columns.get(fact), columns.get(room));
                }
            }
        }
        return found;
    }

    /// Of figures of a measure, of a fact's scope and year, the first that is lowest, or of sign −1
    /// highest; -1 where there is none.
    private int tightest(int[] own, int fact, int measure, double[] values, int sign) {
        int found = -1;
        for (int other : own) {
            if (columns.measure[other] == measure
                    && columns.year[other] == columns.year[fact]
                    && ((columns.flags[other] ^ columns.flags[fact]) >> 2 & 15) == 0
                    && (found < 0 || sign * values[other] < sign * values[found])) {
                found = other;
            }
        }
        return found;
    }

    /// Collects facts one by one, by column. Not for use by several threads at once.
    public static final class Builder {
        /// The longest array that every machine allows.
        private static final int MOST = Integer.MAX_VALUE - 8;

        private final Places places;
        final Pool<IndustrySet> sets = new Pool<>();
        final Pool<Measure> measures = new Pool<>();
        final Pool<String> sources = new Pool<>();
        final Pool<String> notes = new Pool<>();
        private final Pool<String> files = new Pool<>();
        private int size;
        /// How many packs gave facts, and whether the one now read is counted among them.
        private int packs;

        private boolean packOpen;
        private int[] place = new int[64];
        int[] set = new int[64];
        short[] measure = new short[64];
        double[] low = new double[64];
        double[] high = new double[64];
        /// Bit 0: has a number; bit 1: about; then scope and basis.
        short[] flags = new short[64];
        short[] year = new short[64];
        int[] source = new int[64];
        int[] note = new int[64];
        private short[] file = new short[64];
        private int[] line = new int[64];

        public Builder(Places places) {
            this.places = places;
        }

        public int size() {
            return size;
        }

        /// Says that facts added from now on come from another pack than those before.
        public void startPack() {
            packOpen = false;
        }

        /// @param place position of the place among [Places#all()]
        /// @param file name of the table's file, for messages
        /// @throws IllegalArgumentException beyond 32,767 measures or files of facts, or two
        ///     billion facts: the columns cannot number them
        public void add(
                int place,
                IndustrySet industries,
                Measure measure,
                Optional<Quantity> quantity,
                Scope scope,
                int year,
                Basis basis,
                String source,
                String note,
                String file,
                int line) {
            if (size == this.place.length) {
                grow();
            }
            if (!packOpen) {
                packOpen = true;
                packs++;
            }
            int k = size++;
            this.place[k] = place;
            set[k] = sets.number(industries);
            this.measure[k] = narrow(measures.number(measure), "measures");
            int flag = scope.ordinal() << 2 | basis.ordinal() << 6;
            if (quantity.isPresent()) {
                low[k] = quantity.get().low();
                high[k] = quantity.get().high();
                flag |= 1 | (quantity.get().about() ? 2 : 0);
            }
            flags[k] = (short) flag;
            this.year[k] = (short) year;
            this.source[k] = sources.number(source);
            this.note[k] = notes.number(note);
            this.file[k] = narrow(files.number(file), "files of facts; join some of them");
            this.line[k] = line;
        }

        /// A fact of these places once more.
        public void add(Fact fact) {
            add(
                    places.number(fact.place().key()),
                    fact.industries(),
                    fact.measure(),
                    fact.quantity(),
                    fact.scope(),
                    fact.year(),
                    fact.basis(),
                    fact.source(),
                    fact.note(),
                    fact.file(),
                    fact.line());
        }

        public Facts build() {
            return new Facts(this);
        }

        /// A fact added before, by the position it was added at.
        public Fact get(int k) {
            if (k < 0 || k >= size) {
                throw new IndexOutOfBoundsException(
                        "There is no fact %d among %d.".formatted(k, size));
            }
            int flag = flags[k];
            Optional<Quantity> quantity =
                    (flag & 1) == 0
                            ? Optional.empty()
                            : Optional.of(new Quantity(low[k], high[k], (flag & 2) != 0));
            return new Fact(
                    places.all().get(place[k]),
                    sets.get(set[k]),
                    measures.get(measure[k]),
                    quantity,
                    Scope.values()[flag >> 2 & 15],
                    year[k],
                    Basis.values()[flag >> 6],
                    sources.get(source[k]),
                    notes.get(note[k]),
                    files.get(file[k]),
                    line[k]);
        }

        private static short narrow(int number, String what) {
            if (number > Short.MAX_VALUE) {
                throw new IllegalArgumentException(
                        String.format(
                                Locale.ROOT,
                                "A region holds at most %,d %s.",
                                (int) Short.MAX_VALUE,
                                what));
            }
            return (short) number;
        }

        private void grow() {
            if (size == MOST) {
                throw new IllegalArgumentException(
                        String.format(
                                Locale.ROOT,
                                "A region holds at most %,d facts; leave some out.",
                                MOST));
            }
            int length = (int) Math.min(MOST, 2L * size);
            place = Arrays.copyOf(place, length);
            set = Arrays.copyOf(set, length);
            measure = Arrays.copyOf(measure, length);
            low = Arrays.copyOf(low, length);
            high = Arrays.copyOf(high, length);
            flags = Arrays.copyOf(flags, length);
            year = Arrays.copyOf(year, length);
            source = Arrays.copyOf(source, length);
            note = Arrays.copyOf(note, length);
            file = Arrays.copyOf(file, length);
            line = Arrays.copyOf(line, length);
        }
    }
}
