import type { ObjectGroup } from "./objects.ts";

/** Towns with plants or offices of makers, in English and Chinese: what is told of one is told of no other. */
const NAMES = `
  beijing 北京, shanghai 上海, shenyang 沈阳, guangzhou 广州, shenzhen 深圳, chongqing 重庆, chengdu 成都, wuhan 武汉, changchun 长春, tianjin 天津, xian 西安, hefei 合肥,
  hangzhou 杭州, ningbo 宁波, nanjing 南京, suzhou 苏州, changzhou 常州, wuxi 无锡, zhaoqing 肇庆, foshan 佛山, dalian 大连, qingdao 青岛, jinan 济南, zhengzhou 郑州, changsha 长沙,
  nanchang 南昌, fuzhou 福州, xiamen 厦门, ningde 宁德, yibin 宜宾, liuzhou 柳州, nanning 南宁, guiyang 贵阳, kunming 昆明, harbin 哈尔滨, shiyan 十堰, xiangyang 襄阳, wuhu 芜湖, baoding 保定,
  xushui 徐水, taizhou 台州, jinhua 金华, tieling 铁岭, liyang 溧阳, pingshan 坪山, dadong 大东, tiexi 铁西, yichun 宜春, xining 西宁, hongkong 香港, taipei 台北,
  munich 慕尼黑, stuttgart 斯图加特, wolfsburg 沃尔夫斯堡, zwickau 茨维考, leipzig 莱比锡, dingolfing 丁戈尔芬, ingolstadt 因戈尔施塔特, sindelfingen 辛德尔芬根, berlin 柏林, gruenheide 格林海德, erfurt 埃尔福特,
  debrecen 德布勒森, gothenburg 哥德堡, torslanda 托斯兰达, skelleftea 谢莱夫特奥, oslo 奥斯陆, paris 巴黎, douai 杜埃, turin 都灵, zaragoza 萨拉戈萨, valencia 瓦伦西亚, london 伦敦, sunderland 桑德兰, oxford 牛津,
  szeged 塞格德, detroit 底特律, spartanburg 斯帕坦堡, austin 奥斯汀, fremont 弗里蒙特, reno 里诺, savannah 萨凡纳, georgetown 乔治敦, tokyo 东京, nagoya 名古屋, tochigi 栃木, ulsan 蔚山, seoul 首尔, pune 浦那, chennai 金奈,
  rayong 罗勇, camacari 卡马萨里, kansas 堪萨斯, nevada 内华达, tennessee 田纳西, kentucky 肯塔基, michigan 密歇根, ohio 俄亥俄, texas 得克萨斯, california 加州, indiana 印第安纳, guangdong 广东, hubei 湖北, jilin 吉林,
  hebei 河北, fujian 福建, sichuan 四川, anhui 安徽, zhejiang 浙江, jiangsu 江苏, guangxi 广西, hainan 海南, shandong 山东, liaoning 辽宁, xinjiang 新疆, qinghai 青海, yunnan 云南`;

export const TOWNS: readonly ObjectGroup[] = NAMES.split(",").map((entry) => {
  const [en = "", zh = ""] = entry.trim().split(" ");
  return { en: [en], zh: [zh] };
});
