package org.shanhai.pack.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shanhai.message.Message;
import org.shanhai.pack.HeadingText;
import org.shanhai.pack.PackMessage;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.HeadingFinder;
import org.shanhai.pack.table.RowBuffer;
import org.shanhai.pack.table.SquareRows;
import org.shanhai.pack.unit.DecimalMark;
import org.shanhai.pack.workbook.CellName;

/// Takes the rows of a table of projects: one project down, as the template, or many across.
final class DraftRows extends SquareRows {
    private static final Set<String> FIELD = Set.of("field", "key", "字段", "项目", "指标");
    private static final Set<String> VALUE = Set.of("value", "值", "填写", "数值");
    private static final Set<String> UNIT = Set.of("unit", "单位");

    private final FieldNames names;
    private final List<Draft> drafts = new ArrayList<>();
    private @Nullable Draft down;
    private List<HeadingText> headings = List.of();
    private Map<Set<String>, Integer> downwards = Map.of();
    private List<First> firsts = List.of();
    private final Map<Integer, ProjectField> across = new TreeMap<>();

    DraftRows(FieldNames names, Optional<DecimalMark> decimal, Consumer<Fault> faults) {
        super(by -> by.decimals(decimal), faults);
        this.names = names;
    }

    List<Draft> drafts() {
        return drafts;
    }

    @Override
    protected boolean headings(List<String> columns, long line) {
        List<Fault> twice = new ArrayList<>();
        downwards = HeadingFinder.find(columns, line, DraftRows::wordsOf, twice::add);
        if (at(FIELD) >= 0 && at(VALUE) >= 0) {
            twice.forEach(this::fault);
            if (twice.isEmpty()) {
                down = new Draft(line);
                drafts.add(down);
            }
            return twice.isEmpty();
        }
        headings = columns.stream().map(text -> HeadingText.of(text, names::takesUnit)).toList();
        HeadingFinder.find(
                        headings.stream().map(HeadingText::name).toList(),
                        line,
                        name -> name.isBlank() ? Optional.empty() : find(name, line),
                        this::fault)
                .forEach((field, at) -> across.put(at, field));
        if (across.isEmpty()) {
            Message begin = ProjectMessage.BEGIN_FROM_TEMPLATE.of();
            fault(Fault.ofLine(line, ProjectMessage.NO_FIELD_COLUMNS.so(begin)));
        }
        return !across.isEmpty();
    }

    private Optional<ProjectField> find(String name, long line) {
        First in =
                firsts.stream()
                        .filter(each -> each.name().equals(name))
                        .findFirst()
                        .orElse(new First(name, line, ""));
        return names.find(name, in.value(), in.line());
    }

    @Override
    public void named(List<First> found) {
        firsts = found;
    }

    private int at(Set<String> words) {
        return downwards.getOrDefault(words, -1);
    }

    private static Optional<Set<String>> wordsOf(String heading) {
        return Stream.of(FIELD, VALUE, UNIT)
                .filter(words -> words.contains(heading.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    @Override
    protected boolean fits(RowBuffer row, int columns) {
        return down == null ? super.fits(row, columns) : !row.isFilledFrom(columns);
    }

    @Override
    protected void take(RowBuffer row) {
        if (row.isBlank()) {
            return;
        }
        if (down != null) {
            field(row, down);
            return;
        }
        Draft draft = new Draft(row.line());
        across.forEach((k, field) -> put(draft, field, row, k));
        drafts.add(draft);
    }

    private void field(RowBuffer row, Draft draft) {
        String name = row.cell(at(FIELD));
        String value = row.cell(at(VALUE));
        if (name.isEmpty()) {
            if (!value.isEmpty()) {
                fault(row.line(), "field", value, ProjectMessage.IN_NO_FIELD.of());
            }
            return;
        }
        Optional<ProjectField> field = names.find(name, value, row.line());
        if (field.isPresent() && at(VALUE) < row.count()) {
            put(draft, field.get(), row, at(VALUE));
        }
    }

    private void put(Draft draft, ProjectField field, RowBuffer row, int cell) {
        String text = row.cell(cell);
        long line = row.line(cell);
        String plain = row.isNumber(cell) ? text : names.plain(field, text, line, decimals());
        draft.put(field.key(), withUnit(field, plain, row, cell), line, this::fault);
    }

    private String withUnit(ProjectField field, String figure, RowBuffer row, int cell) {
        if (down == null) {
            return headings.get(cell).with(figure);
        }
        return field.findAmount().filter(amount -> !amount.bare()).isPresent()
                ? new HeadingText("", row.cell(at(UNIT))).with(figure)
                : figure;
    }

    /// The cell of a sheet that a fault is about; empty for one of the sheet as a whole.
    Optional<String> findCell(Fault fault) {
        boolean isOfField =
                fault.value().isEmpty() && fault.says(PackMessage.NOT_KNOWN)
                        || fault.says(ProjectMessage.VALUE_OF_UNKNOWN_FIELD);
        return Stream.concat(
                        Stream.of(at(isOfField ? FIELD : VALUE)).filter(k -> down != null),
                        across.entrySet().stream()
                                .filter(each -> each.getValue().key().equals(fault.column()))
                                .map(Map.Entry::getKey))
                .filter(k -> fault.line() > 0)
                .findFirst()
                .map(k -> CellName.of(k, fault.line()));
    }
}
