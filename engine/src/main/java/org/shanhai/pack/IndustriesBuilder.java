package org.shanhai.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.shanhai.key.Keyed;
import org.shanhai.message.Message;
import org.shanhai.region.Broad;
import org.shanhai.region.Industries;
import org.shanhai.region.Industry;
import org.shanhai.region.IndustrySet;
import org.shanhai.region.table.InColumn;

/// Makes the industries and their groups.
record IndustriesBuilder(RowMaker maker, Keys keys) {
    Industries build(List<CheckedRow> records, List<CheckedRow> groupRecords) {
        Set<String> taken = new HashSet<>(Keyed.keys(Broad.class));
        taken.add("");
        List<Industry> all = new ArrayList<>();
        for (CheckedRow record : records) {
            if (record.has("industry") && isFree("industry", record, taken)) {
                taken.add(record.text("industry"));
                maker.one(Industry.class, record, Map.of()).ifPresent(all::add);
            }
        }
        Set<String> codes = all.stream().map(Industry::code).collect(Collectors.toSet());
        Industries industries = new Industries(all, groups(groupRecords, taken, codes));
        addTo(keys, industries);
        keys.declareOf(InColumn.INDUSTRY_SETS);
        return industries;
    }

    /// Adds the keys by which sets of industries are referred to, but that of all.
    static void addTo(Keys keys, Industries industries) {
        for (IndustrySet set : industries.sets()) {
            if (!set.key().isEmpty()) {
                keys.add(InColumn.INDUSTRY_SETS, set.key(), set.name(), set.nameLocal());
            }
        }
    }

    private List<Industries.Group> groups(
            List<CheckedRow> records, Set<String> taken, Set<String> codes) {
        Map<String, List<CheckedRow>> groups = new LinkedHashMap<>();
        for (CheckedRow record : records) {
            if (record.isWhole()
                    && codes.contains(record.text("industry"))
                    && isFree("group", record, taken)) {
                groups.computeIfAbsent(record.text("group"), key -> new ArrayList<>()).add(record);
            }
        }
        return groups.values().stream().map(this::group).toList();
    }

    private Industries.Group group(List<CheckedRow> rows) {
        CheckedRow first = rows.getFirst();
        Message renamed =
                PackMessage.GROUP_RENAMED.of(first.text("group"), first.line(), first.text("name"));
        rows.stream()
                .filter(row -> !first.text("name").equals(row.text("name")))
                .forEach(row -> maker.problems().error(row, "name", renamed));
        return new Industries.Group(
                first.text("group"),
                first.text("name"),
                first.text("name_local"),
                rows.stream().map(row -> row.text("industry")).toList());
    }

    private boolean isFree(String column, CheckedRow record, Set<String> taken) {
        boolean free = !taken.contains(record.text(column));
        if (!free) {
            maker.problems().error(record, column, PackMessage.KEY_TAKEN.of());
        }
        return free;
    }
}
