package io.hegui.examples.audit.sample;

import com.google.common.base.Splitter;
import java.util.List;

/** Names of people who do not exist, and of departments such as every county has. */
final class Names {
  private static final List<String> SURNAMES =
      characters("王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈");
  private static final List<String> GIVEN =
      characters("伟芳娜敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂英华玉萍红春梅建国志文斌辉波宁宇浩然雪琴林峰海燕云生");

  static final List<String> COUNTY_DEPARTMENTS =
      words(
          "农业局 林业局 水务局 交通运输局 教育局 卫生和计划生育局 财政局 民政局 发展改革局 经济信息化局 国土资源局 住房和城乡建设局"
              + " 环境保护局 文化体育局 旅游局 审计局 统计局 司法局 安全生产监督管理局 食品药品监督管理局 工商行政管理局 气象局"
              + " 畜牧兽医局 供销合作社 人力资源和社会保障局 投资促进局 地方税务局 国家税务局 总工会 残疾人联合会 妇女联合会"
              + " 科学技术协会 工商业联合会 档案局 广播电视局 烟草专卖局");
  static final List<String> PREFECTURE_DEPARTMENTS =
      words("农业局 林业局 水务局 交通运输局 教育局 财政局 旅游局 商务局 科学技术局 畜牧兽医局");
  static final List<String> PROVINCIAL_DEPARTMENTS = words("农业厅 林业厅 水利厅 交通运输厅 教育厅 财政厅 科学技术厅 商务厅");
  static final List<String> INDUSTRIES =
      words("食用菌种植 中药材种植 中华蜂养殖 牦牛养殖 甜樱桃种植 青脆李种植 大蒜种植 生态鸡养殖 核桃种植 乡村旅游");
  static final List<String> PROBLEMS =
      words("饮水管道破损 通村路塌方 农网电压不足 圈舍改造缺资金 滞销农产品找销路 危房改造 灌溉水渠淤堵 适龄儿童入学 大病医疗报销");

  private Names() {}

  static String person(Chance chance) {
    String second = chance.between(0, 9) < 7 ? chance.pick(GIVEN) : "";
    return chance.pick(SURNAMES) + chance.pick(GIVEN) + second;
  }

  /** The n-th name, counted from 0; when the list is used up it begins again, with a number. */
  static String nth(List<String> names, int n) {
    int round = n / names.size();
    return names.get(n % names.size()) + (round == 0 ? "" : "第" + (round + 1) + "分局");
  }

  private static List<String> characters(String all) {
    return List.copyOf(Splitter.fixedLength(1).splitToList(all));
  }

  private static List<String> words(String all) {
    return List.copyOf(Splitter.on(' ').splitToList(all));
  }
}
