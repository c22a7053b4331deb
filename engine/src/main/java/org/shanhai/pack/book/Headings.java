package org.shanhai.pack.book;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shanhai.message.Message;
import org.shanhai.pack.HeadingText;
import org.shanhai.pack.PackMessage;
import org.shanhai.pack.Problem.Severity;
import org.shanhai.pack.Suggestions;
import org.shanhai.pack.table.HeadingFinder;
import org.shanhai.pack.unit.BadFigure;
import org.shanhai.pack.unit.UnitText;
import org.shanhai.region.NameIndex;

/// What the headings of a sheet mean: columns, and the units of what stands in them.
///
/// @param money the unit of money said on the first sheet
/// @param all what its columns are called
record Headings(
        BookSheet sheet,
        Optional<UnitText> money,
        Faulty faulty,
        NameIndex<BookColumn> index,
        List<String> all) {
    /// What a heading means.
    ///
    /// @param unit that it says, or else the first sheet
    record Heading(BookColumn column, String text, Optional<UnitText> unit) {}

    static Headings of(BookSheet sheet, BookNames names, Optional<UnitText> money, Faulty faulty) {
        NameIndex<BookColumn> index = new NameIndex<>();
        List<String> all = new ArrayList<>();
        for (BookColumn column : sheet.columns()) {
            List<String> called = names.of(sheet, column);
            index.addKey(column, column.key());
            called.forEach(name -> index.add(column, name));
            all.add(called.getFirst());
        }
        return new Headings(sheet, money, faulty, index, all);
    }

    /// What each column of the sheet means that is one of the book's, by where it stands.
    Map<Integer, Heading> read(List<String> texts, long line) {
        Map<Integer, Heading> headings = new LinkedHashMap<>();
        Map<BookColumn, Integer> places =
                HeadingFinder.find(
                        texts.size(),
                        k -> {
                            Optional<Heading> heading = read(texts.get(k), faulty.cell(k, line));
                            heading.ifPresent(one -> headings.put(k, one));
                            return heading.map(Heading::column);
                        },
                        (column, earlier, k) ->
                                already(column, faulty.cell(k, line), texts.get(k)));
        headings.keySet().retainAll(places.values());
        require(places.keySet().stream().map(BookColumn::key).toList());
        return headings;
    }

    /// Names a heading of what another heading means already.
    void already(BookColumn column, String cell, String text) {
        faulty.error(
                cell, text, "", PackMessage.ALREADY.of(column.key()).so(PackMessage.KEEP_ONE.of()));
    }

    /// Names the columns that no row can do without and that are not there.
    void require(Collection<String> there) {
        for (int k = 0; k < all.size(); k++) {
            BookColumn column = sheet.columns().get(k);
            if (column.required() && !there.contains(column.key())) {
                Message allowed = PackMessage.ALLOWED.of(all);
                faulty.error("", "", "", PackMessage.COLUMN_MISSING.of(all.get(k)).so(allowed));
            }
        }
    }

    /// What one heading means; empty where it is blank, or means nothing.
    Optional<Heading> read(String text, String cell) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        NameIndex.Match<BookColumn> whole = index.lookUp(text);
        HeadingText said =
                HeadingText.parted(text)
                        .filter(parted -> whole.find().isEmpty())
                        .orElseGet(() -> new HeadingText(text, ""));
        NameIndex.Match<BookColumn> match = index.lookUp(said.name());
        if (match instanceof NameIndex.Found<BookColumn>(BookColumn column)) {
            return Optional.of(new Heading(column, text, unit(column, said.unit(), text, cell)));
        }
        List<String> near = match.near(BookColumn::key);
        Message remedy = Suggestions.didYouMean(near).then(PackMessage.ALLOWED.of(all));
        // A column of the zone's own, where nothing is near.
        Severity how = near.isEmpty() ? Severity.WARNING : Severity.ERROR;
        faulty.tell(how, cell, text, "", PackMessage.NOT_READ.so(remedy));
        return Optional.empty();
    }

    private Optional<UnitText> unit(BookColumn column, String said, String text, String cell) {
        if (!(column.kind() instanceof CellKind.Amount amount)) {
            return Optional.empty();
        }
        if (said.isBlank()) {
            return amount.isMoney() ? money : Optional.empty();
        }
        Optional<UnitText> unit =
                BadFigure.orTell(
                        () -> UnitText.read(said),
                        reason -> faulty.error(cell, text, said, reason));
        if (amount.isMoney()
                && unit.isPresent()
                && money.isPresent()
                && !money.get().isSame(unit.get())) {
            faulty.error(cell, text, "", BookMessage.OTHER_MONEY_UNIT.of(said, money.get().text()));
        }
        return unit;
    }
}
