package org.shanhai.pack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shanhai.key.Keyed;
import org.shanhai.message.Message;
import org.shanhai.pack.table.Column;
import org.shanhai.pack.table.Dictionary;
import org.shanhai.pack.table.RowBuffer;
import org.shanhai.pack.table.Schemas;
import org.shanhai.pack.table.TableSchema;
import org.shanhai.pack.unit.BadFigure;
import org.shanhai.pack.unit.KnownMeasure;
import org.shanhai.pack.unit.Measures;
import org.shanhai.pack.unit.UnitText;
import org.shanhai.region.Alias;
import org.shanhai.region.Basis;
import org.shanhai.region.Industries;
import org.shanhai.region.IndustrySet;
import org.shanhai.region.Places;
import org.shanhai.region.Relation;
import org.shanhai.region.Scope;

/// The coded columns of `facts`: what each text in them means.
record FactColumns(
        Coded<Named> place,
        Coded<IndustrySet> industry,
        Coded<KnownMeasure> measure,
        Coded<Relation> relation,
        Coded<Scope> scope,
        Coded<Optional<UnitText>> unit,
        Coded<Integer> year,
        Coded<Basis> basis,
        Coded<String> source,
        Coded<String> note) {
    /// A place as a fact names it.
    ///
    /// @param alias the other name it was named by, if it was
    record Named(int place, Optional<Alias> alias) {}

    private static final TableSchema SCHEMA = Schemas.get("facts");

    /// A column with what the texts in it mean.
    record Coded<T>(Column column, int at, Dictionary<Meaning<T>> texts) {
        static <T> Coded<T> of(String name, Function<String, Meaning<T>> meaning) {
            return new Coded<>(
                    SCHEMA.column(name), SCHEMA.position(name), new Dictionary<>(meaning));
        }

        Meaning<T> get(RowBuffer row, int[] cells) {
            return texts.get(row, cells[at]);
        }
    }

    static FactColumns of(
            Places places, Industries industries, Measures measures, Keys keys, Years years) {
        CellCheck check = CellCheck.of(keys, years);
        Map<String, Alias> aliases = new HashMap<>();
        places.aliases().forEach(alias -> aliases.putIfAbsent(alias.alias(), alias));
        List<IndustrySet> sets = industries.sets();
        List<String> measureKeys = measures.keys();
        int[] units = {0};
        return new FactColumns(
                checked(check, "place", text -> named(text, places, aliases)),
                checked(check, "industry", text -> industry(text, industries, sets)),
                Coded.of("measure", text -> measure(text, measures, measureKeys, keys)),
                checked(check, "relation", text -> Meaning.of(text, relation(text), 0)),
                checked(check, "scope", text -> Meaning.of(text, scope(text), 0)),
                checked(check, "unit", text -> Meaning.of(text, unit(text), units[0]++)),
                checked(check, "year", text -> Meaning.of(text, Integer.valueOf(text), 0)),
                checked(
                        check,
                        "basis",
                        text -> Meaning.of(text, Keyed.find(Basis.class, text).orElseThrow(), 0)),
                checked(check, "source", text -> Meaning.of(text, text, 0)),
                Coded.of("note", text -> Meaning.of(text, text, 0)));
    }

    /// A dictionary that first holds each text against the column's type.
    private static <T> Coded<T> checked(
            CellCheck check, String name, Function<String, Meaning<T>> meaning) {
        Column declared = SCHEMA.column(name);
        return Coded.of(
                name,
                text ->
                        check.read(declared, text)
                                .fault()
                                .map(fault -> Meaning.<T>wrong(text, fault))
                                .orElseGet(() -> meaning.apply(text)));
    }

    private static Scope scope(String text) {
        return text.isEmpty() ? Scope.ALL : Keyed.find(Scope.class, text).orElseThrow();
    }

    private static Meaning<Named> named(String text, Places places, Map<String, Alias> aliases) {
        if (places.contains(text)) {
            return Meaning.of(text, new Named(places.number(text), Optional.empty()), 0);
        }
        Alias alias = aliases.get(text);
        return alias == null || !places.contains(alias.place())
                ? unchecked(text)
                : Meaning.of(text, new Named(places.number(alias.place()), Optional.of(alias)), 0);
    }

    private static Meaning<IndustrySet> industry(
            String text, Industries industries, List<IndustrySet> sets) {
        return industries
                .findSet(text)
                .map(set -> Meaning.of(text, set, sets.indexOf(set)))
                .orElseGet(() -> unchecked(text));
    }

    private static <T> Meaning<T> unchecked(String text) {
        return Meaning.wrong(text, PackMessage.UNCHECKED.of());
    }

    private static Meaning<KnownMeasure> measure(
            String text, Measures measures, List<String> known, Keys keys) {
        if (text.isEmpty()) {
            return Meaning.wrong(text, CellCheck.empty(SCHEMA.column("measure")));
        }
        Optional<KnownMeasure> found = measures.find(text);
        if (found.isPresent()) {
            return Meaning.of(text, found.get(), known.indexOf(text));
        }
        // The row of a measure may be there, and be wrong.
        return keys.mayHaveHad("measures", text)
                ? unchecked(text)
                : Meaning.wrong(
                        text,
                        PackMessage.NOT_KNOWN.so(
                                Suggestions.among(known, text).then(PackMessage.USE_MEASURE.of())));
    }

    private static Relation relation(String text) {
        return switch (text) {
            case ">=", "≥" -> Relation.AT_LEAST;
            case "<=", "≤" -> Relation.AT_MOST;
            case "~", "≈" -> Relation.ABOUT;
            default -> Relation.EQUAL;
        };
    }

    private static Optional<UnitText> unit(String text) {
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(BadFigure.sure(text, () -> UnitText.read(text)));
    }

    /// What a text in a coded column means, or what is wrong with it.
    ///
    /// @param number of the value among its like; 0 where that plays no part
    record Meaning<T>(String text, @Nullable T found, int number, @Nullable Message fault) {
        static <T> Meaning<T> of(String text, T value, int number) {
            return new Meaning<>(text, value, number, null);
        }

        static <T> Meaning<T> wrong(String text, Message fault) {
            return new Meaning<>(text, null, 0, fault);
        }

        /// @throws IllegalStateException where the text is wrong
        T value() {
            if (found == null) {
                throw new IllegalStateException("'%s' has no meaning.".formatted(text));
            }
            return found;
        }
    }
}
