package org.shanhai.register;

import java.util.List;
import java.util.Locale;
import org.shanhai.key.Keyed;

/// What an import uses of a register, and how offices call the columns. All other columns, those
/// with persons among them, are never read.
public enum RegisterField implements Keyed {
    NAME("企业名称;名称;单位名称;公司名称;市场主体名称;name;firm;company;enterprise"),
    SCOPE("经营范围;业务范围;经营范围及方式;主营业务;scope;business_scope"),
    INDUSTRY_CODE("行业代码;行业小类代码;国民经济行业代码;行业编码;industry_code;gb_code"),
    PLACE("县市区;区县;所属区县;行政区划;县区;地区;place;county;district"),
    ADDRESS("住所;地址;注册地址;经营场所;住所地址;企业地址;address"),
    CREDIT_CODE("统一社会信用代码;社会信用代码;信用代码;注册号;统一信用代码;credit_code;uscc;registration_number"),
    DATE("成立日期;注册日期;成立时间;设立日期;开业日期;成立年份;date;year;registered;established"),
    CAPITAL("注册资本;注册资金;注册资本金;capital;registered_capital"),
    CURRENCY("币种;注册资本币种;注册资金币种;currency"),
    STAFF("从业人数;职工人数;从业人员;员工人数;staff;employees"),
    STATUS("登记状态;经营状态;企业状态;状态;status"),
    KIND("市场主体类型;主体类型;企业类型;kind;type");

    /// Between `;`.
    private final String names;

    RegisterField(String names) {
        this.names = names;
    }

    /// How columns of it are called, the usual name first.
    public List<String> names() {
        return List.of(names.split(";"));
    }

    /// A heading as names of columns are compared: without units in brackets, in lower case.
    public static String plain(String heading) {
        return heading.replaceAll("[（(].*[）)]", "")
                .replaceAll("[:：*＊]", "")
                .strip()
                .replaceAll("[\\s　]+", "_")
                .toLowerCase(Locale.ROOT);
    }
}
