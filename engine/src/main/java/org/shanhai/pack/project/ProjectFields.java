package org.shanhai.pack.project;

import static org.shanhai.pack.sense.PlausibleRanges.ANY_MONEY;
import static org.shanhai.pack.sense.PlausibleRanges.ELECTRICITY_KWH;
import static org.shanhai.pack.sense.PlausibleRanges.ENERGY_TCE;
import static org.shanhai.pack.sense.PlausibleRanges.PERSONS;
import static org.shanhai.pack.sense.PlausibleRanges.TONNES;
import static org.shanhai.pack.sense.PlausibleRanges.WATER_M3;
import static org.shanhai.region.ProjectFigure.BUILDING_DENSITY;
import static org.shanhai.region.ProjectFigure.ELECTRICITY;
import static org.shanhai.region.ProjectFigure.ENERGY;
import static org.shanhai.region.ProjectFigure.FLOOR_AREA_RATIO;
import static org.shanhai.region.ProjectFigure.INVESTMENT;
import static org.shanhai.region.ProjectFigure.JOBS;
import static org.shanhai.region.ProjectFigure.LAND;
import static org.shanhai.region.ProjectFigure.LOCAL_TAX;
import static org.shanhai.region.ProjectFigure.OUTPUT;
import static org.shanhai.region.ProjectFigure.PROFIT;
import static org.shanhai.region.ProjectFigure.RD_SHARE;
import static org.shanhai.region.ProjectFigure.RD_STAFF_SHARE;
import static org.shanhai.region.ProjectFigure.REGISTERED_CAPITAL_SHARE;
import static org.shanhai.region.ProjectFigure.REVENUE;
import static org.shanhai.region.ProjectFigure.TAX;
import static org.shanhai.region.ProjectFigure.VALUE_ADDED;
import static org.shanhai.region.ProjectFigure.WAGES;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shanhai.pack.sense.PlausibleRanges;
import org.shanhai.region.NameIndex;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Region;

/// The fields of a project file, in the order of the template; the pressures a pack knows are
/// fields too.
public final class ProjectFields {
    static final String PROJECT = "project";
    static final String NAME = "name";
    static final String NAME_LOCAL = "name_local";
    static final String INDUSTRY = "industry";
    static final String CLASS = "class";
    static final String PROCESS = "process";
    static final String ANSWERS = "answers";
    static final String PLACE = "place";
    static final String ZONE = "zone";
    static final String STATUS = "status";
    static final String YEAR = "year";
    static final String TAX_SCOPE = "tax_scope";
    static final String BASIS = "basis";
    static final String SOURCE = "source";
    static final String NOTE = "note";

    private static final int NAME_LENGTH = 200;
    private static final int TEXT_LENGTH = 4000;

    private final Map<String, ProjectField> byKey = new LinkedHashMap<>();
    private final NameIndex<ProjectField> names = new NameIndex<>();

    private ProjectFields() {}

    /// The fields that can be filled for a region.
    public static ProjectFields of(Region region) {
        ProjectFields fields = new ProjectFields();
        ALL.forEach(fields::add);
        region.pressures().stream()
                .map(pressure -> pressure.pressure())
                .distinct()
                .filter(key -> !fields.byKey.containsKey(key))
                .forEach(key -> fields.add(tonnes(key, "")));
        ENDING.forEach(fields::add);
        return fields;
    }

    private void add(ProjectField field) {
        byKey.put(field.key(), field);
        names.add(field, field.key());
        field.names().forEach(name -> names.addAlias(field, name));
    }

    public List<ProjectField> all() {
        return new ArrayList<>(byKey.values());
    }

    /// Looks a field up by whatever name a person gives it.
    NameIndex.Match<ProjectField> lookUp(String name) {
        return names.lookUp(name);
    }

    ProjectField get(String key) {
        return Optional.ofNullable(byKey.get(key))
                .orElseThrow(() -> new IllegalArgumentException("There is no field " + key + "."));
    }

    private static ProjectField text(String key, int most, String names) {
        return of(key, new ProjectField.Text(most), names);
    }

    private static ProjectField word(String key, String names) {
        return of(key, new ProjectField.Word(), names);
    }

    private static ProjectField of(String key, ProjectField.Kind kind, String names) {
        return new ProjectField(key, names.isEmpty() ? List.of() : List.of(names.split(";")), kind);
    }

    private static ProjectField figure(
            ProjectFigure figure,
            boolean bare,
            boolean yearly,
            double least,
            double most,
            String example,
            String names) {
        return of(
                figure.key(),
                new ProjectField.Amount(figure.unit(ANY_MONEY), bare, yearly, least, most, example),
                names);
    }

    private static ProjectField money(
            ProjectFigure figure, boolean yearly, double least, String example, String names) {
        return figure(figure, false, yearly, least, PlausibleRanges.MONEY, example, names);
    }

    private static ProjectField share(ProjectFigure figure, String example, String names) {
        return figure(figure, false, false, 0, 1, example, names);
    }

    private static ProjectField tonnes(String key, String names) {
        return of(key, new ProjectField.Amount("t", false, true, 0, TONNES, "<=2.5吨"), names);
    }

    private static final String STAFF = "用工;用工人数;就业;就业人数;员工;employees;employment";

    private static final List<ProjectField> ALL =
            List.of(
                    of(PROJECT, new ProjectField.Key(), "id;编号;项目编号"),
                    text(NAME, NAME_LENGTH, "项目名称;名称;项目"),
                    text(NAME_LOCAL, NAME_LENGTH, "中文名;中文名称;local name"),
                    word(INDUSTRY, "行业;行业代码;产业;sector"),
                    word(CLASS, "行业小类;小类;小类代码"),
                    text(PROCESS, TEXT_LENGTH, "工艺;生产工艺;products;产品"),
                    text(ANSWERS, TEXT_LENGTH, "答复;工艺答复"),
                    word(PLACE, "所在地;地点;县;county"),
                    word(ZONE, "开发区;园区;拟入驻园区"),
                    text(STATUS, NAME_LENGTH, "状态;进度"),
                    word(YEAR, "年份;年度"),
                    money(INVESTMENT, false, 1e5, "15000万元", "投资;投资额;总投资;固定资产投资"),
                    figure(LAND, false, false, 1e-5, 1000, "35亩", "用地;用地面积;土地;土地面积"),
                    money(OUTPUT, true, 1e4, "30000-50000万元", "产值;年产值;总产值"),
                    money(REVENUE, true, 1e4, "48000万元", "营业收入;年销售收入;sales"),
                    money(TAX, true, 0, ">=700万元", "税收;年税收;税收额"),
                    word(TAX_SCOPE, "税收口径"),
                    money(LOCAL_TAX, true, 0, "260万元", "地方税收;地方留成税收"),
                    money(PROFIT, true, -PlausibleRanges.MONEY, "4000万元", "利润;年利润;利润总额"),
                    figure(JOBS, true, false, 0, PERSONS, "350人", STAFF),
                    figure(ENERGY, false, true, 0, ENERGY_TCE, "约1200吨标准煤", "能耗;年能耗;综合能耗"),
                    figure(ELECTRICITY, false, true, 0, ELECTRICITY_KWH, "600万千瓦时", "用电量;年用电量"),
                    money(VALUE_ADDED, true, -PlausibleRanges.MONEY, "9000万元", "增加值;工业增加值"),
                    money(WAGES, true, 0, "2800万元", "工资;工资总额;劳动者报酬"),
                    share(RD_SHARE, "3%", "r&d share;研发占比;研发投入占比;R&D比重"),
                    figure(FLOOR_AREA_RATIO, true, false, 0, 30, "1.5", "容积率;far"),
                    share(RD_STAFF_SHARE, "10%", "研发人员占比"),
                    share(REGISTERED_CAPITAL_SHARE, "30%", "注册资本占比"),
                    share(BUILDING_DENSITY, "40%", "建筑密度;建筑系数"),
                    tonnes("pollutants", "主要污染物;主要污染物排放量"),
                    tonnes("waste_water", "废水;废水排放量"),
                    tonnes("cod", "化学需氧量"),
                    tonnes("ammonia_nitrogen", "氨氮"),
                    tonnes("so2", "二氧化硫"),
                    tonnes("nox", "氮氧化物"),
                    tonnes("voc", "挥发性有机物;vocs"),
                    tonnes("co2", "二氧化碳;碳排放"),
                    of(
                            "water",
                            new ProjectField.Amount("m3", false, true, 0, WATER_M3, "20000吨"),
                            "用水;用水量"));

    private static final List<ProjectField> ENDING =
            List.of(
                    word(BASIS, "依据;数据性质"),
                    text(SOURCE, TEXT_LENGTH, "来源"),
                    text(NOTE, TEXT_LENGTH, "备注;说明"));
}
