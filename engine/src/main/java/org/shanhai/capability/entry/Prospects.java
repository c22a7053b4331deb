package org.shanhai.capability.entry;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.shanhai.capability.Observed;
import org.shanhai.capability.Totals;

/// The chance of every entry that was open in a year, the likeliest first.
public final class Prospects {
    private final String from;
    private final Optional<String> to;
    private final List<String> places;
    private final List<String> industries;
    private final Totals totals;
    private final EntryModel model;
    final EntryCells cells;
    final double[] chances;
    private final int[] order;

    /// @param to the year that shows what came, if there is one
    /// @param model by which drivers are explained
    Prospects(
            Observed at,
            Optional<String> to,
            EntryModel model,
            EntryCells cells,
            double[] chances) {
        from = at.year();
        this.to = to;
        places = at.places();
        industries = at.industries();
        totals = at.totals();
        this.model = model;
        this.cells = cells;
        this.chances = chances;
        order =
                IntStream.range(0, chances.length)
                        .boxed()
                        .sorted(
                                Comparator.comparingDouble((Integer c) -> -chances[c])
                                        .thenComparingInt(cells::place)
                                        .thenComparingInt(cells::industry))
                        .mapToInt(Integer::intValue)
                        .toArray();
    }

    /// One industry that a place does not have, and the chance that it comes.
    ///
    /// @param chance from 0 to 1
    /// @param values of the drivers, as they are
    /// @param drives what each driver adds to ln(p / (1 − p)), compared with the mean
    /// @param expected x_r x_i / x in the panel's unit: what makes RCA 1
    /// @param entered whether it came, where that is known
    public record Prospect(
            String place,
            String industry,
            double chance,
            Map<Driver, Double> values,
            Map<Driver, Double> drives,
            double expected,
            Optional<Boolean> entered) {
        public OptionalDouble findValue(Driver driver) {
            Double value = values.get(driver);
            return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
        }
    }

    /// The year at which they are told.
    public String from() {
        return from;
    }

    /// The year that shows what came of them, if there is one.
    public Optional<String> findTo() {
        return to;
    }

    /// How many there are.
    public int size() {
        return order.length;
    }

    public Stream<Prospect> all() {
        return IntStream.of(order).mapToObj(this::prospect);
    }

    /// Those of one place.
    public Stream<Prospect> of(String place) {
        int at = places.indexOf(place);
        return IntStream.of(order).filter(c -> cells.place(c) == at).mapToObj(this::prospect);
    }

    private Prospect prospect(int cell) {
        Map<Driver, Double> values = new LinkedHashMap<>();
        Map<Driver, Double> drives = new LinkedHashMap<>();
        for (int d = 0; d < cells.drivers().size(); d++) {
            Driver driver = cells.drivers().get(d);
            double value = cells.value(cell, d);
            values.put(driver, value);
            drives.put(driver, model.coefficients().get(d).of(value));
        }
        int place = cells.place(cell);
        int industry = cells.industry(cell);
        return new Prospect(
                places.get(place),
                industries.get(industry),
                chances[cell],
                values,
                drives,
                totals.place(place) * (totals.industry(industry) / totals.all()),
                to.map(known -> cells.entered(cell)));
    }
}
