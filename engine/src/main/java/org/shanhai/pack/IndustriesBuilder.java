package org.shanhai.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.FaultKind;
import org.shanhai.pack.table.Schemas;
import org.shanhai.region.Broad;
import org.shanhai.region.Industries;
import org.shanhai.region.Industry;
import org.shanhai.region.IndustrySet;
import org.shanhai.region.Margin;
import org.shanhai.region.Recruit;

/// Makes the industries and their groups.
record IndustriesBuilder(Keys keys, Problems problems) {
    Industries build(List<CheckedRow> records, List<CheckedRow> groupRecords) {
        Set<String> taken = new HashSet<>();
        taken.add("");
        for (Broad broad : Broad.values()) {
            taken.add(broad.key());
        }
        List<Industry> all = new ArrayList<>();
        for (CheckedRow record : records) {
            if (record.has("industry") && isFree("industries", "industry", record, taken)) {
                taken.add(record.text("industry"));
                all.add(industry(record));
            }
        }
        Set<String> codes = all.stream().map(Industry::code).collect(Collectors.toSet());
        Industries industries = new Industries(all, groups(groupRecords, taken, codes));
        for (IndustrySet set : industries.sets()) {
            if (!set.key().isEmpty()) {
                keys.add(Schemas.INDUSTRY_SETS, set.key());
                keys.addName(Schemas.INDUSTRY_SETS, set.key(), set.name());
                keys.addName(Schemas.INDUSTRY_SETS, set.key(), set.nameLocal());
            }
        }
        if (keys.isDoubtful("industries") || keys.isDoubtful("groups")) {
            keys.doubt(Schemas.INDUSTRY_SETS);
        }
        return industries;
    }

    private static Industry industry(CheckedRow record) {
        return new Industry(
                record.text("industry"),
                record.text("name"),
                record.text("name_local"),
                record.findWord("broad", Broad.class).orElse(Broad.TERTIARY),
                record.text("reach"),
                record.list("also"),
                record.findWord("recruit", Recruit.class),
                record.text("recruit_note"),
                record.findWord("margin", Margin.class));
    }

    private List<Industries.Group> groups(
            List<CheckedRow> records, Set<String> taken, Set<String> codes) {
        Map<String, List<String>> members = new LinkedHashMap<>();
        Map<String, CheckedRow> first = new LinkedHashMap<>();
        for (CheckedRow record : records) {
            String key = record.text("group");
            if (!record.isWhole()
                    || !codes.contains(record.text("industry"))
                    || !isFree("groups", "group", record, taken)) {
                continue;
            }
            CheckedRow start = first.putIfAbsent(key, record);
            if (start != null && !start.text("name").equals(record.text("name"))) {
                problems.error(
                        "groups",
                        record.file(),
                        new Fault(
                                FaultKind.GROUP_NAME,
                                record.line(),
                                "name",
                                record.text("name"),
                                PackMessage.GROUP_RENAMED.of(key, start.line(), start.text("name")),
                                PackMessage.ONE_NAME_A_GROUP.of()));
            }
            members.computeIfAbsent(key, ignored -> new ArrayList<>()).add(record.text("industry"));
        }
        List<Industries.Group> groups = new ArrayList<>();
        first.forEach(
                (key, record) ->
                        groups.add(
                                new Industries.Group(
                                        key,
                                        record.text("name"),
                                        record.text("name_local"),
                                        members.getOrDefault(key, List.of()))));
        return groups;
    }

    private boolean isFree(String table, String column, CheckedRow record, Set<String> taken) {
        if (!taken.contains(record.text(column))) {
            return true;
        }
        problems.error(
                table,
                record.file(),
                new Fault(
                        FaultKind.KEY_TAKEN,
                        record.line(),
                        column,
                        record.text(column),
                        PackMessage.KEY_TAKEN.of(),
                        PackMessage.CHOOSE_ANOTHER_KEY.of()));
        return false;
    }
}
