package org.shanhai.pack.book;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.Function;
import org.shanhai.key.Keyed;
import org.shanhai.message.Message;
import org.shanhai.pack.PackMessage;
import org.shanhai.pack.Problems;
import org.shanhai.pack.Suggestions;
import org.shanhai.pack.project.Lookups;
import org.shanhai.pack.sense.ImplausibleFigures;
import org.shanhai.pack.sense.PlausibleRanges;
import org.shanhai.pack.sense.SenseMessage;
import org.shanhai.pack.unit.BadFigure;
import org.shanhai.pack.unit.Conversion;
import org.shanhai.pack.unit.UnitText;
import org.shanhai.pack.workbook.SheetFile;
import org.shanhai.region.IndustryCodes;
import org.shanhai.region.IndustrySet;
import org.shanhai.region.Limited;
import org.shanhai.region.NameIndex;
import org.shanhai.region.Place;
import org.shanhai.region.Project;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;
import org.shanhai.region.Zone;

/// Holds the rows of a book against one another and against the pack.
record BookChecks(Region region, Lookups lookups, Conversion conversion, Problems problems) {
    private static final String KEY = "[A-Za-z0-9][A-Za-z0-9_.-]*";

    /// Whose book it is, in keys of the pack.
    ///
    /// @param isNew whether the pack holds the zone by no other source than this book
    record Whose(String zone, String place, boolean isNew) {}

    /// Whose book it is; empty, with a problem, where it is of another zone or place than the pack
    /// knows.
    Optional<Whose> whose(BookRow head, Faulty faulty) {
        Optional<Place> place = place(head, faulty);
        positioning(head, faulty);
        Optional<String> written = head.find("zone");
        if (written.isEmpty() || place.isEmpty()) {
            return Optional.empty();
        }
        boolean saysNew = head.text("new_zone").equals("yes");
        Optional<Zone> known = lookups.findZone(written.get());
        if (known.isPresent()) {
            return known(known.get(), place.get(), saysNew, head, faulty);
        }
        if (!saysNew) {
            List<String> near =
                    region.listZones(place.get()).stream().map(Zone::key).limit(6).toList();
            return error(
                    head,
                    faulty,
                    "zone",
                    PackMessage.NOT_KNOWN.so(
                            Suggestions.didYouMean(near).then(BookMessage.SAY_NEW_ZONE.of())));
        }
        if (!written.get().matches(KEY)) {
            return error(head, faulty, "zone", PackMessage.NOT_A_KEY.of());
        }
        return Optional.of(new Whose(written.get(), place.get().key(), true));
    }

    private Optional<Whose> known(
            Zone zone, Place place, boolean saysNew, BookRow head, Faulty faulty) {
        if (!zone.place().equals(place.key())) {
            return error(
                    head, faulty, "place", BookMessage.OTHER_PLACE.of(zone.key(), zone.place()));
        }
        boolean ours = zone.source().equals(ZoneBook.sourceOf(zone.key()));
        if (saysNew && !ours) {
            return error(head, faulty, "new_zone", BookMessage.ALREADY_A_ZONE.of(zone.key()));
        }
        return Optional.of(new Whose(zone.key(), place.key(), ours));
    }

    private Optional<Place> place(BookRow head, Faulty faulty) {
        Consumer<Message> wrong = bad -> error(head, faulty, "place", bad);
        return head.find("place")
                .flatMap(name -> lookups.place(name, BookMessage.USE_PLACE.of(), wrong));
    }

    private void positioning(BookRow head, Faulty faulty) {
        for (String name : head.text("positioning").split("[;；]", -1)) {
            if (!name.isBlank()
                    && !(region.industries().lookUp(name.strip())
                            instanceof NameIndex.Found<IndustrySet>)) {
                faulty.error(
                        cellOf(head, "positioning"),
                        "",
                        name.strip(),
                        PackMessage.NOT_KNOWN.so(BookMessage.USE_CODE_OR_NAME.of()));
            }
        }
    }

    /// The vintage of codes that the first sheet names must be one the pack knows.
    void vintage(String said, IndustryCodes codes, BookRow head, Faulty faulty) {
        if (!said.isBlank() && !codes.vintages().isEmpty() && !codes.vintages().contains(said)) {
            error(
                    head,
                    faulty,
                    "classification",
                    PackMessage.NOT_KNOWN.so(
                            PackMessage.ALLOWED.of(List.copyOf(codes.vintages()))));
        }
    }

    private static <T> Optional<T> error(
            BookRow head, Faulty faulty, String column, Message message) {
        faulty.error(cellOf(head, column), "", head.text(column), message);
        return Optional.empty();
    }

    private static String cellOf(BookRow row, String column) {
        String at = row.at(column);
        return at.substring(at.lastIndexOf('!') + 1);
    }

    void rows(BookSheets sheets, Map<BookSheet, List<BookRow>> rows, int year) {
        rows.forEach(
                (sheet, all) -> {
                    String name = sheets.find(sheet).map(SheetFile::name).orElse(sheet.key());
                    rows(sheet, all, new Faulty(sheet.key(), name, problems), year);
                });
    }

    private void rows(BookSheet sheet, List<BookRow> all, Faulty faulty, int year) {
        switch (sheet) {
            case ENTERPRISES -> {
                distinct(
                        all,
                        faulty,
                        "name",
                        row -> row.text("name") + " " + row.findYear("year").orElse(year));
                all.forEach(row -> plausible(row, Project.TaxScope.TOTAL, faulty));
                keys(all, faulty, "name");
            }
            case PARCELS -> distinct(all, faulty, "parcel", row -> row.text("parcel"));
            case QUOTAS -> {
                distinct(all, faulty, "of", row -> row.text("of"));
                all.forEach(row -> quota(row, faulty, year));
            }
            case UTILITIES -> {
                distinct(all, faulty, "plant", row -> row.text("plant"));
                all.forEach(row -> utility(row, faulty));
            }
            case PIPELINE -> {
                distinct(all, faulty, "project", row -> row.text("project"));
                all.forEach(row -> plausible(row, scope(row), faulty));
                keys(all, faulty, "project");
            }
            case ZONE, VACANCIES, TERMS -> {
                // The same line twice is two vacancies, or two promises.
            }
        }
    }

    private void plausible(BookRow row, Project.TaxScope scope, Faulty faulty) {
        ImplausibleFigures.of(
                        new ImplausibleFigures.AllWritten(row::findQuantity, scope),
                        conversion.rates().currency())
                .forEach(found -> error(row, faulty, found.key(), found.message()));
    }

    private static Project.TaxScope scope(BookRow row) {
        return Keyed.find(Project.TaxScope.class, row.text("tax_scope"))
                .orElse(Project.TaxScope.UNSPECIFIED);
    }

    /// Tells where two names come to one key but for what tells them apart.
    private static void keys(List<BookRow> rows, Faulty faulty, String column) {
        Map<String, BookRow> seen = new HashMap<>();
        for (BookRow row : rows) {
            String name = row.text(column);
            BookRow earlier = seen.putIfAbsent(NameKeys.plain(name), row);
            if (earlier != null && !name.isEmpty() && !earlier.text(column).equals(name)) {
                faulty.warning(
                        cellOf(row, column),
                        "",
                        name,
                        BookMessage.KEYS_ALIKE.of(earlier.text(column), earlier.at(column)));
            }
        }
    }

    private static void distinct(
            List<BookRow> rows, Faulty faulty, String column, Function<BookRow, String> key) {
        Map<String, BookRow> seen = new HashMap<>();
        for (BookRow row : rows) {
            String own = key.apply(row);
            BookRow earlier = row.has(column) ? seen.putIfAbsent(own.strip(), row) : null;
            if (earlier != null) {
                error(row, faulty, column, PackMessage.ROW_TWICE.of(own, earlier.at(column)));
            }
        }
    }

    /// A quota in the unit in which what is limited is held takes the place of what was written.
    private void quota(BookRow row, Faulty faulty, int year) {
        OptionalDouble left = row.findNumber("left");
        if (left.isEmpty() || !row.has("of") || !row.has("unit")) {
            return;
        }
        BadFigure.orTell(
                        () -> kept(row, left.getAsDouble(), year),
                        reason -> error(row, faulty, "unit", reason))
                .ifPresent(kept -> row.put("left", cellOf(row, "left"), kept));
    }

    private Quantity kept(BookRow row, double left, int year) throws BadFigure {
        UnitText unit = UnitText.read(row.text("unit"));
        UnitText held = UnitText.read(Limited.of(row.text("of")).unit());
        Quantity kept =
                Quantity.exactly(Conversion.tidy(left * conversion.factor(unit, held, year)));
        PlausibleRanges.require(kept, held.text());
        return kept;
    }

    private static void utility(BookRow row, Faulty faulty) {
        OptionalDouble capacity = row.findNumber("capacity");
        OptionalDouble used = row.findNumber("used");
        if (used.orElse(0) > capacity.orElse(Double.POSITIVE_INFINITY)) {
            String whole = Double.toString(capacity.getAsDouble());
            faulty.warning(
                    cellOf(row, "used"),
                    "",
                    Double.toString(used.getAsDouble()),
                    SenseMessage.PART_ABOVE_WHOLE.of("capacity", whole));
        }
    }
}
