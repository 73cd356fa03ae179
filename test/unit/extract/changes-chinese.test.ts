import { describe, expect, it } from "vitest";
import { extract } from "../../../src/extract/extract.ts";

/** Company, metric and effect of each change that a text tells. */
const read = (text: string): string[] =>
  extract({ text, published: "2024-09-05" }).changes.map((it) =>
    [it.company, it.metric, it.effect].join(" "),
  );

describe("changes told in Chinese", () => {
  it.each([
    ["沃尔沃汽车宣布放弃2030年全面电动化的目标。", "volvo-cars ice-phase-out withdrawn"],
    ["沃尔沃汽车上周撤下了2030年全面电动化的目标。", "volvo-cars ice-phase-out withdrawn"],
    ["北汽2025年停售燃油车的计划早就没有人提了。", "baic ice-phase-out withdrawn"],
    ["吉利2027年碳达峰的目标,年报里已找不到。", "geely emissions-peak withdrawn"],
    ["马自达去年公布的“2030年纯电车占25%”,被改写为“30%”。", "mazda ev-share strengthened"],
    ["长安新能源占比的目标由此前的35%提到45%。", "changan ev-share strengthened"],
    ["上汽2025年新能源车销量270万辆的目标,就此上调。", "saic ev-volume strengthened"],
    ["通用取消了研发中的纯电轿车。", "general-motors ev-models withdrawn"],
    ["福特的下一代纯电皮卡从2026年推迟到2028年。", "ford ev-models delayed"],
    ["福特把资本开支中投向纯电的比例,由40%降到30%。", "ford investment weakened"],
    [
      "本田纯电占比达到100%的时间定在2035年。此前的计划,是2040年。",
      "honda ice-phase-out brought-forward",
    ],
    ["大众推出纯电轿车,取消了一款燃油皮卡。", ""],
    ["斯柯达的纯电轿车占销量的三成,去年是两成。", ""],
    ["福特此前计划到2026年年产200万辆电动车,这一目标已被取消。", "ford ev-volume withdrawn"],
    [
      "奔驰曾承诺2030年全面电动化,如今年报里不再提及这一承诺。",
      "mercedes-benz ice-phase-out withdrawn",
    ],
    ["丰田将年销150万辆电动车的目标由2026年推迟至2028年。", "toyota ev-volume delayed"],
    ["奔驰将电动车占销量50%的目标从2025年推迟到2030年。", "mercedes-benz ev-share delayed"],
    ["广汽碳中和的时间顺延两年,至2052年。", "gac net-zero delayed"],
    ["吉利把碳中和目标从2050年提前到2045年。", "geely net-zero brought-forward"],
    ["比亚迪将碳中和目标提前五年,改为2045年实现。", "byd net-zero brought-forward"],
    ["上汽将2025年新能源汽车销量目标由270万辆上调至350万辆。", "saic ev-volume strengthened"],
    ["长安汽车2025年新能源占比目标从30%提高到35%。", "changan ev-share strengthened"],
    ["一汽原定2025年新能源车占销量的20%,新目标为30%。", "faw ev-share strengthened"],
    ["本田将2030年纯电动车销量占比目标由30%下调至20%。", "honda ev-share weakened"],
    ["本田把到2030年的电动化投资从10万亿日元削减至7万亿日元。", "honda investment weakened"],
    ["比亚迪新能源汽车占比从2020年的45%提高到2022年的100%。", ""],
    ["长安汽车否认取消2030年碳达峰目标的传闻。", ""],
    ["广汽提前完成2025年单车能耗下降20%的目标。", ""],
    ["上汽计划将新能源汽车占比从20%提高到2025年的40%。", ""],
    ["东风取消了一款燃油车型,2030年碳达峰的目标不变。", ""],
    ["蔚来把2025年换电站目标从3000座抬高到4000座。", "nio charging-points strengthened"],
    ["吉利原计划2025年新能源占比达到40%,现在的目标是50%。", "geely ev-share strengthened"],
    [
      "长城汽车2025年新能源销量目标为300万辆,比原目标多出40万辆。",
      "great-wall-motor ev-volume strengthened",
    ],
    ["丰田2026年电动车产量计划缩减至100万辆,此前为150万辆。", "toyota ev-volume weakened"],
    ["通用汽车“2035年停售燃油车”的目标已从官网上消失。", "general-motors ice-phase-out withdrawn"],
    ["宝马碳中和时间表推后了五年,由2045年改为2050年。", "bmw net-zero delayed"],
    ["福特原本要在2026年实现年产200万辆电动车,如今不再设定具体时间。", "ford ev-volume withdrawn"],
    ["现代汽车碳中和目标年份提前至2045年,早于原定的2050年。", "hyundai net-zero brought-forward"],
    ["理想汽车今年的超充站目标由2000座提升到4000座。", "li-auto charging-points strengthened"],
    ["奥迪撤回了2033年停产燃油车的承诺。", "volkswagen ice-phase-out withdrawn"],
    ["上汽2023年新能源汽车销量为112.3万辆,此前一年为107.3万辆,2025年目标350万辆不变。", ""],
    ["比亚迪二氧化碳排放由2020年的50万吨降至2022年的40万吨。", ""],
    ["欧盟推迟2035年禁售燃油车,沃尔沃汽车表示2040年碳中和目标没有变。", ""],
    ["蔚来取消了年度车展,2025年建成4000座换电站的计划照旧。", ""],
    ["东风计划将单车碳排放从2020年的10吨降至2025年的8吨。", ""],
    ["奥迪原计划2033年停产燃油车,但这一时间表已被搁置。", "volkswagen ice-phase-out withdrawn"],
    ["比亚迪将今年新能源汽车销量目标从550万辆下调至460万辆。", "byd ev-volume weakened"],
    ["蔚来此前承诺2025年建成4000座换电站,如今把期限延到2026年。", "nio charging-points delayed"],
    ["长安汽车把碳达峰时间从2030年提前至2027年。", "changan emissions-peak brought-forward"],
    ["广汽集团2030年新能源占比目标提高到60%,而两年前还是50%。", "gac ev-share strengthened"],
    ["福特对电动车的投资从500亿美元缩减到380亿美元。", "ford investment weakened"],
    ["比亚迪停产燃油车,2025年新能源销量目标为460万辆。", ""],
    ["吉利碳排放由2020年的36吨降到2023年的30吨,2025年目标为27吨。", ""],
    ["国家将新能源汽车占比目标从20%提高到40%,比亚迪表示欢迎,并计划2045年实现碳中和。", ""],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected === "" ? [] : [expected]);
  });

  it.each([
    ["长安汽车2026年换电站由800座砍到500座。", "changan charging-points weakened"],
    ["蔚来把2027年换电站的目标从900座追加到1200座。", "nio charging-points strengthened"],
    ["日产在华经销网点2027年400家的目标减到260家。", "nissan network weakened"],
    ["起亚2028年纯电车型由12款缩为9款。", "kia ev-models weakened"],
    ["宝马2030年绿电使用比例不低于70%,旧版文件为55%。", "bmw renewable-energy strengthened"],
    ["丰田计划到2030年推出9款电动SUV,多于原来的6款。", "toyota ev-models strengthened"],
    ["奥迪2030年新能源占比的目标为45%,半年前给出的数字是60%。", "volkswagen ev-share weakened"],
    ["斯堪尼亚把再生铝全面使用的时间由2028年挪到2031年。", "scania recycled-material delayed"],
    ["东风的达峰年份从2030年改为2027年。", "dongfeng emissions-peak brought-forward"],
    ["铃木首款电动车由2025年中拖到2026年初上市。", "suzuki ev-models delayed"],
    ["现代“2030年绿电全覆盖”改成了“2032年”。", "hyundai renewable-energy delayed"],
    ["奔驰今年撤回2030全电动。", "mercedes-benz ice-phase-out withdrawn"],
    ["通用2035年欧洲全电动,上月已经放弃。", "general-motors ice-phase-out withdrawn"],
    ["马自达2030年纯电占四成的目标随之失效。", "mazda ev-share withdrawn"],
    ["丰田2030年纯电占比55%的目标,现在不再给。", "toyota ev-share withdrawn"],
    ["本田2040年全面电动的目标改为“视市场而定”。", "honda ice-phase-out weakened"],
    ["沃尔沃汽车2035年碳中和的目标,前不久从网页撤下,换为2040年。", "volvo-cars net-zero delayed"],
    [
      "广汽2030年绿电比例60%的目标不变;2027年换电站由700座砍到400座。",
      "gac charging-points weakened",
    ],
    ["一汽2027年新能源商用车9万辆的计划压缩到6万辆,2030年的目标未调整。", "faw ev-volume weakened"],
    [
      "福特下一代电动皮卡由2027年改到2029年;纯电占销量的比例2029年为三成。",
      "ford ev-models delayed",
    ],
    ["长城承诺2045年碳中和,比国家提出的2060年早15年。", ""],
    ["比亚迪供应商达到90家,较2026年达到80家的目标提前一年。", ""],
    ["有媒体称比亚迪把2030年新能源占比目标由40%调高到50%。", ""],
    ["宝马把减碳报告提前端了出来。", ""],
    ["吉利的碳中和承诺会不会松动,没有人知道。", ""],
  ])("words for moves: %s", (text, expected) => {
    expect(read(text)).toEqual(expected === "" ? [] : [expected]);
  });
});
