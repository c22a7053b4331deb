package org.shanhai.app.answer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.shanhai.app.text.FactWords;
import org.shanhai.app.text.Numbers;
import org.shanhai.app.text.Words;
import org.shanhai.app.text.WrittenFigures;
import org.shanhai.estimate.Portion;
import org.shanhai.key.Keyed;
import org.shanhai.region.Basis;
import org.shanhai.region.IndustrySet;
import org.shanhai.region.Measure;
import org.shanhai.region.Place;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;

/// What one answer is gathered in: its parts so far, its sources, and how its cells are written.
public final class Sheet {
    /// In years.
    private static final int OLD = 5;

    private final Optional<Region> region;
    private final Words words;
    private final String prefix;
    private final WrittenFigures figures;
    private final Citations citations;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Answer.Part> parts = new ArrayList<>();
    private final List<Answer.Item> unknown = new ArrayList<>();

    public Sheet(Region region, Words words) {
        this(region, words, "show.");
    }

    /// @param prefix of the keys of its words, as `effects.`
    public Sheet(Region region, Words words, String prefix) {
        this(Optional.of(region), words, prefix, region.currency());
    }

    /// The sheet of what is asked of no region.
    public Sheet(Words words, String prefix) {
        this(Optional.empty(), words, prefix, "");
    }

    private Sheet(Optional<Region> region, Words words, String prefix, String currency) {
        this.region = region;
        this.words = words;
        this.prefix = prefix;
        figures = new WrittenFigures(words, currency);
        citations = new Citations(region, words);
    }

    /// @throws IllegalStateException where nothing is asked of a region
    public Region region() {
        return region.orElseThrow(
                () -> new IllegalStateException("'%s' is of no region.".formatted(prefix)));
    }

    public WrittenFigures figures() {
        return figures;
    }

    public Words words() {
        return words;
    }

    public FactWords factWords() {
        return new FactWords(words, figures);
    }

    /// The words of a key under the prefix.
    public String say(String key, Object... arguments) {
        return words.get(prefix + key, arguments);
    }

    /// A part that is one sentence, in JSON too.
    ///
    /// @param word the key of its words
    public void state(String key, String word) {
        add(new Answer.Statement(key, say(word), say(word)));
    }

    public void state(String key) {
        state(key, key);
    }

    public String pick(String english, String local) {
        return words.pick(english, local);
    }

    /// A word the pack chose, in the language where we know it, else as it stands.
    public Cell term(String kind, String term) {
        String key = "show." + kind + "." + term.replace(' ', '_');
        return Cell.of(words.has(key) ? words.get(key) : term.replace('_', ' '), term);
    }

    /// One of a closed set.
    ///
    /// @param kind what the keys of its words begin with
    public Cell word(String kind, Keyed one) {
        return Cell.of(say(kind + one.key()), one.key());
    }

    public void find(Finding finding) {
        findings.add(finding);
    }

    /// Finds a number, as [Finding#of], in words under the prefix.
    public void find(String key, Basis basis, double figure, String look, Object... arguments) {
        find(Finding.of(words, prefix, key, basis, figure, look, arguments));
    }

    /// Values to be named one by one.
    public NamedValues values() {
        return new NamedValues(this);
    }

    /// A table to be declared column by column.
    public <R> Columns<R> columns(List<? extends R> rows) {
        return new Columns<>(this, rows);
    }

    /// A list under the word of its key, an item for each of some things.
    public <T> void items(String key, Collection<T> things, Function<T, Answer.Item> item) {
        add(new Answer.Items(key, say(key), things.stream().map(item).toList()));
    }

    public void add(Answer.Part part) {
        parts.add(part);
    }

    /// States that something is not known; the key is its name in JSON.
    public void unknown(String key, String text) {
        unknown.add(new Answer.Item(text, key));
    }

    /// The parts added so far.
    public List<Answer.Part> parts() {
        return List.copyOf(parts);
    }

    /// Whether a part of that key was added.
    public boolean has(String key) {
        return parts.stream().anyMatch(part -> part.key().equals(key));
    }

    /// What is not known, in words, as it was stated so far.
    public List<String> listUnknown() {
        return unknown.stream().map(Answer.Item::text).toList();
    }

    /// The answer: what is known, what is not, and who says so.
    public Answer answer(String title) {
        parts.add(new Answer.Items("unknown", say("unknown"), unknown));
        parts.add(citations.part());
        return new Answer(title, findings, parts);
    }

    /// The answer with its sources, where it names any.
    public Answer cited(String title) {
        Answer.Table sources = citations.part();
        if (!sources.rows().isEmpty()) {
            parts.add(sources);
        }
        return new Answer(title, findings, parts);
    }

    public Answer.Field field(String key, Cell value) {
        return new Answer.Field(key, say(key), value);
    }

    public Cell notKnown() {
        return Cell.unknown(say("not_known"));
    }

    /// A number in the words given to it; not known where there is none.
    public Cell maybe(OptionalDouble value, DoubleFunction<String> write) {
        return value.isPresent()
                ? Cell.of(write.apply(value.getAsDouble()), value.getAsDouble())
                : notKnown();
    }

    public Cell basis(Basis basis) {
        return Cell.of(words.get("basis." + basis.key()), basis.key());
    }

    /// A basis, to follow the sentence of a finding.
    public Cell sure(Cell basis) {
        return new Cell(words.get("finding.sure", basis.text()), basis.json());
    }

    public Cell source(String key) {
        return citations.cite(key);
    }

    /// As [#source(String)], for what text leaves out: JSON alone names it.
    public Cell mentionedSource(String key) {
        return citations.mention(key);
    }

    public Cell describedSource(String key) {
        return key.isEmpty() ? notKnown() : citations.describe(key);
    }

    public Cell year(int year) {
        return year == 0 ? Cell.unknown("") : Cell.of(year);
    }

    public Cell year(OptionalInt year) {
        return year.isPresent() ? Cell.of(year.getAsInt()) : Cell.unknown("");
    }

    /// Whether a figure of that year is more than five years older than the newest fact; one of no
    /// year, which is 0, is not.
    public boolean isOld(int year) {
        return year > 0 && year < region().facts().newestYear() - OLD;
    }

    /// The year of a figure, marked where it is old; nothing where it is 0.
    public Cell figureYear(int year) {
        Cell plain = year(year);
        return isOld(year) ? plain.in(words.get("answer.old", plain.text())) : plain;
    }

    /// What a heading ends with, as `, 2017`: of when its figures are, where that is known.
    public String dated(Stream<String> dates) {
        List<String> known = dates.filter(date -> !date.isEmpty()).distinct().sorted().toList();
        return known.isEmpty() ? "" : words.get("answer.dated", list(known));
    }

    /// A table that is only named, under the word of its key.
    public void addUntold(String key) {
        add(new Answer.Table(key, say(key), List.of(), List.of(), words.get("answer.untold")));
    }

    public Cell quantity(Quantity quantity, String unit) {
        return Cell.of(figures.write(quantity, unit), quantity, unit);
    }

    /// A figure of a measure.
    public Cell quantity(Quantity quantity, Measure measure) {
        return Cell.of(figures.write(quantity, measure), quantity, measure.unit());
    }

    public Cell figure(double value, String unit) {
        return quantity(Quantity.exactly(value), unit);
    }

    /// How far one is from the other, centre to centre; nothing from itself.
    public Cell distance(Place one, Place other) {
        return one.equals(other) ? Cell.unknown("") : km(one.kmTo(other));
    }

    public Cell km(OptionalDouble km) {
        return km.isPresent() ? figure(Math.rint(km.getAsDouble()), "km") : notKnown();
    }

    public Cell money(double amount) {
        return figure(amount, region().currency());
    }

    /// Money as a model has it: two digits for people, as more would say more than is known.
    public Cell roughMoney(double amount) {
        return new Cell(figures.money(Numbers.twoDigits(amount)), money(amount).json());
    }

    /// Persons; unknown where the table gives none.
    public Cell jobs(double jobs) {
        return Double.isNaN(jobs) ? notKnown() : figure(jobs, "persons");
    }

    /// How the jobs of a portion are known; nothing where they are not.
    public Cell jobsBasis(Portion portion) {
        return Double.isNaN(portion.jobs()) ? Cell.unknown("") : basis(portion.jobsBasis());
    }

    public Cell share(double fraction) {
        return figure(fraction, "1");
    }

    public Cell place(String key) {
        return region().places().contains(key) ? place(region().places().get(key)) : Cell.of(key);
    }

    public Cell place(Place place) {
        return Cell.of(pick(place.name(), place.nameLocal()), place.key());
    }

    public Cell industries(IndustrySet set) {
        return set.kind() == IndustrySet.Kind.ALL
                ? Cell.of(say("all_industries"), "")
                : Cell.of(pick(set.name(), set.nameLocal()), set.key());
    }

    public Cell industry(Optional<String> code) {
        return code.flatMap(region().industries()::findSet)
                .map(this::industries)
                .orElse(notKnown());
    }

    /// Names of industry sets in a row.
    public Cell industries(List<String> keys) {
        List<String> names =
                keys.stream()
                        .map(
                                key ->
                                        region().industries()
                                                .findSet(key)
                                                .map(set -> industries(set).text())
                                                .orElse(key))
                        .toList();
        return Cell.of(list(names), keys);
    }

    /// Things in a row, with the comma of the language; with its semicolon where one of them has a
    /// comma itself.
    public String list(List<String> names) {
        String comma = say("comma").strip();
        boolean split = names.size() > 1 && names.stream().anyMatch(one -> one.contains(comma));
        return String.join(split ? say("semicolon") : say("comma"), names);
    }
}
