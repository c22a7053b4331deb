package org.shanhai.pack.project;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shanhai.pack.sense.PlausibleRanges;
import org.shanhai.region.NameIndex;
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

    private final Map<String, ProjectField> byKey = new LinkedHashMap<>();
    private final NameIndex<ProjectField> names = new NameIndex<>();

    private ProjectFields() {}

    /// The fields that can be filled for a region.
    public static ProjectFields of(Region region) {
        ProjectFields fields = new ProjectFields();
        ALL.lines().map(ProjectFields::field).forEach(fields::add);
        region.pressures().stream()
                .map(pressure -> pressure.pressure())
                .distinct()
                .filter(key -> !fields.byKey.containsKey(key))
                .forEach(key -> fields.add(field(key + TONNES)));
        ENDING.lines().map(ProjectFields::field).forEach(fields::add);
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

    private static ProjectField field(String line) {
        String[] parts = line.split(" *[|] *", -1);
        String[] kind = parts[1].split(" ", -1);
        List<String> names = parts[2].isEmpty() ? List.of() : List.of(parts[2].split(";"));
        return new ProjectField(
                parts[0],
                names,
                switch (kind[0]) {
                    case "key" -> new ProjectField.Key();
                    case "word" -> new ProjectField.Word();
                    case "text" -> new ProjectField.Text(Integer.parseInt(kind[1]));
                    default -> amount(kind[0], kind[1], kind[2], kind[3], kind[4]);
                });
    }

    /// @param means `bare`, `yearly`, both or neither
    /// @param least `-most` where it may be as far below zero
    /// @param most `most` where it is what there can be in that unit
    private static ProjectField.Amount amount(
            String unit, String means, String least, String most, String example) {
        double top = most.equals("most") ? PlausibleRanges.most(unit) : Double.parseDouble(most);
        double bottom = least.equals("-most") ? -top : Double.parseDouble(least);
        boolean bare = means.contains("bare");
        boolean yearly = means.contains("yearly");
        return new ProjectField.Amount(unit, bare, yearly, bottom, top, example);
    }

    private static final String TONNES = "| t yearly 0 most <=2.5吨 |";

    private static final String ALL =
            """
            project | key | id;编号;项目编号
            name | text 200 | 项目名称;名称;项目
            name_local | text 200 | 中文名;中文名称;local name
            industry | word | 行业;行业代码;产业;sector
            class | word | 行业小类;小类;小类代码
            process | text 4000 | 工艺;生产工艺;products;产品
            answers | text 4000 | 答复;工艺答复
            place | word | 所在地;地点;县;county
            zone | word | 开发区;园区;拟入驻园区
            status | text 200 | 状态;进度
            year | word | 年份;年度
            investment | ¤ once 1e5 most 15000万元 | 投资;投资额;总投资;固定资产投资
            land | km2 once 1e-5 1000 35亩 | 用地;用地面积;土地;土地面积
            output | ¤ yearly 1e4 most 30000-50000万元 | 产值;年产值;总产值
            revenue | ¤ yearly 1e4 most 48000万元 | 营业收入;年销售收入;sales
            tax | ¤ yearly 0 most >=700万元 | 税收;年税收;税收额
            tax_scope | word | 税收口径
            local_tax | ¤ yearly 0 most 260万元 | 地方税收;地方留成税收
            profit | ¤ yearly -most most 4000万元 | 利润;年利润;利润总额
            jobs | persons bare 0 most 350人 | 用工;用工人数;就业;就业人数;员工;employees;employment
            energy | tce yearly 0 most 约1200吨标准煤 | 能耗;年能耗;综合能耗
            electricity | kWh yearly 0 most 600万千瓦时 | 用电量;年用电量
            value_added | ¤ yearly -most most 9000万元 | 增加值;工业增加值
            wages | ¤ yearly 0 most 2800万元 | 工资;工资总额;劳动者报酬
            rd_share | 1 once 0 1 3% | r&d share;研发占比;研发投入占比;R&D比重
            floor_area_ratio | 1 bare 0 30 1.5 | 容积率;far
            rd_staff_share | 1 once 0 1 10% | 研发人员占比
            registered_capital_share | 1 once 0 1 30% | 注册资本占比
            building_density | 1 once 0 1 40% | 建筑密度;建筑系数
            pollutants | t yearly 0 most <=2.5吨 | 主要污染物;主要污染物排放量
            waste_water | t yearly 0 most <=2.5吨 | 废水;废水排放量
            cod | t yearly 0 most <=2.5吨 | 化学需氧量
            ammonia_nitrogen | t yearly 0 most <=2.5吨 | 氨氮
            so2 | t yearly 0 most <=2.5吨 | 二氧化硫
            nox | t yearly 0 most <=2.5吨 | 氮氧化物
            voc | t yearly 0 most <=2.5吨 | 挥发性有机物;vocs
            co2 | t yearly 0 most <=2.5吨 | 二氧化碳;碳排放
            water | m3 yearly 0 most 20000吨 | 用水;用水量
            """;

    private static final String ENDING =
            """
            basis | word | 依据;数据性质
            source | text 4000 | 来源
            note | text 4000 | 备注;说明
            """;
}
