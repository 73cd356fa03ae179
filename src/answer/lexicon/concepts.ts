const words = (list: string): readonly string[] => list.split(",").map((word) => word.trim());

/**
 * The ideas that questions about pledges are made of, and the words for them in English and Chinese.
 * English phrases match by word stems. `metric-rules.ts` combines them.
 */
export const CONCEPTS = {
  emission: {
    en: words(`
      emission, co2, co2e, carbon, scope 1, scope 2, scope 3, carbon dioxide, greenhouse, greenhouse gas, ghg,
      footprint, tailpipe, emit, carbon intensity, intensity cut, intensity target, intensity goal, use phase intensity, decarbonisation, decarbonization`),
    zh: words(
      `排放, 碳, 温室气体, 減排, 减排, 范围1, 范围2, 范围3, 范围一, 范围二, 范围三, 碳足迹, 碳强度, 二氧化碳, 尾气`,
    ),
  },
  climate: { en: ["climate", "science based", "sbti", "sbt"], zh: ["气候", "科学碳目标"] },
  peak: {
    en: [
      "peak",
      "peaking",
      "peek",
      "stop rising",
      "stop growing",
      "stop going up",
      "stop increasing",
    ],
    zh: words(`达峰, 達峰, 峰值, 封顶, 见顶, 到顶, 顶峰`),
  },
  net_zero: {
    en: words(`
      net zero, netzero, carbon neutral, carbon neutrality, climate neutral,
      climate neutrality, co2 neutral, co2 neutrality, ghg neutral, neutral, neutrality,
      no net, zero emission, zero carbon, emission free, carbon free, decarbonise,
      decarbonize, decarbonised, decarbonized, full decarbonisation,
      net carbon neutral, net climate neutral, co2 to zero, co2 down to zero, co2 to nothing, co2 down to nothing,
      emission to zero, emission down to zero, emission to nothing, emission down to nothing, complete decarbonisation, complete decarbonization, full decarbonization`),
    zh: words(`碳中和, 净零, 零排放, 气候中和, 脱碳, 净0, 零碳, 零碳排, 净零排放`),
  },
  electric: {
    en: words(`
      electric, electrified, electrification, ev, evs, bev, nev, phev, xev, new energy vehicle,
      new energy, battery car, battery electric, plug in, plugin, e car, fuel cell,
      with a plug, had a plug, has a plug, have a plug, having a plug, without an engine, without any engine, without engine, no engine at all,
      zero emission vehicle, zero emission car, zero emission truck, zero emission van, zero emission bus,
      zero emission model, zero emission version, zero emission sale, zero emission share, zero emission fleet,
      zero emission portion, zero emission proportion, zero emission percentage, zero emission ratio, zero emission mix, zero emission delivery,
      zev, on battery alone, battery alone,
      battery model, battery vehicle, battery van, battery truck, battery bus, battery buses, battery suv, battery version, battery lineup, battery line up,
      battery power, battery powered, run on battery, run on electricity, emission free vehicle, emission free car, emission free sale, emission free delivery, emission free truck,
      electrically powered, e mobility, electromobility, electric mobility`),
    zh: words(
      `新能源, 电动, 纯电, 電動, 插混, 电驱, 电气化, 电车, 插电, 增程, 燃料电池, 氢能车, 氢车, 零排放车, 零排放汽车, 充电式, 新能车, 纯电动`,
    ),
  },
  vehicle: {
    en: words(`vehicle, car, truck, bus, van`),
    zh: words(
      `汽车, 车辆, 轿车, 卡车, 货车, 客车, 重卡, 轻卡, 商用车, 乘用车, 新车, 整车, 多少车, 几辆车, 辆车, 台车, 的车`,
    ),
  },
  volume: {
    en: words(`
      deliver, delivery, deliveries, sell, sold, sale, sales, volume, built, build, assemble, produce, supply, supplied,
      ship, a year, per year, annually, seller, sellers, put on the road, handed over, buyer`),
    zh: words(
      `销量, 销售, 交付, 产量, 卖, 卖出, 售出, 年销, 产销, 销多少, 销几, 交车, 交了, 交得, 卖得, 交多少, 交几, 下线, 出货, 出厂, 投放市场, 生产多少, 产多少, 造多少, 造几, 要造, 推广`,
    ),
  },
  share: {
    en: words(`
      share, percent, percentage, per cent, proportion, ratio, what part, how much of,
      fraction, portion, slice of, half, mix`),
    zh: words(
      `占比, 比例, 比重, 份额, 比率, 渗透率, 百分比, 百分之, 多大比例, 占多少, 占几, 占到, 占了, 占总, 占全, 占整, 占其, 占它, 占销, 占新, 几成, 一半, 过半, 电动化率`,
    ),
  },
  model: {
    en: words(
      `model, line up, lineup, nameplate, offering, on sale, on offer, zero emission model, battery model, battery version, battery lineup, battery line up`,
    ),
    zh: words(`车型, 款, 型号, 新品`),
  },
  mileage: {
    en: words(
      `mileage, distance, kilometre, kilometer, km, kilometre driven, kilometer driven, km driven`,
    ),
    zh: ["里程"],
  },
  combustion: {
    en: words(`combustion, ice, petrol, gasoline, diesel, engine, fossil fuel car, thermal`),
    zh: words(`燃油车, 内燃机, 燃油, 油车, 内燃, 汽油, 柴油, 烧油, 燃油引擎, 燃油发动机, 传统燃油`),
  },
  all_electric: {
    en: words(`
      all electric, fully electric, electric only, only electric, purely electric brand,
      100 % electric, 100 percent electric, 100 per cent electric, 100 electric,
      be purely electric, become purely electric, turn purely electric, go purely electric, purely electric by,
      entirely electric, all battery, battery only, only battery and fuel cell, only battery and hydrogen, nothing but ev, nothing but bev, only bev, solely ev, solely bev, exclusively ev, exclusively bev, only battery car, only battery vehicle, only battery electric, purely battery, pure battery brand, only ev, only evs, evs only, all ev, ev only, go electric, pure electric brand,
      electric brand, completely electric, solely electric, nothing but electric, exclusively electric, electric exclusively,
      fully new energy, entirely new energy, completely new energy, all new energy, only new energy, new energy only,
      exclusively new energy, nothing but new energy`),
    zh: words(
      `全面电动化, 全电动, 纯电品牌, 停售燃油车, 停产燃油车, 纯电动化, 全面电动, 全面纯电, 只卖纯电, 只卖电, 只造电, 只做电, 只卖新能源, 只卖零排放, 只售电动, 只售纯电, 全部电动, 全部纯电, 全部新能源, 全系电动, 全系纯电, 全系新能源, 完全电动, 彻底电动, 100%电动, 100%纯电, 全换成, 全部换成, 全部切换, 全部转为, 全部变成, 全部改为, 全都换成, 都换成, 停售内燃, 停产内燃, 停售油车, 停产油车, 告别燃油, 告别油车, 纯电转型`,
    ),
  },
  renewable: {
    en: words(`
      renewable, renewables, re100, green electricity, green power, green energy, clean energy,
      clean electricity, clean power, solar, wind, wind and solar, solar and wind, sun and wind, wind and sun, sun wind and water, wind sun and water, wind water and sun, wind and water, wind solar and water, solar wind and water, wind power, photovoltaic,
      fossil free electricity, fossil free, hydropower, biogas, carbon free electricity,
      sustainable energy, from its roof, from their roof, from the roof, on its roof, rooftop, generate itself,
      generate by itself, generate its own, generate on site, self generated`),
    zh: words(
      `可再生, 绿电, 绿色电力, 光伏, 清洁能源, 风电, 绿色能源, 清洁电, 清洁电力, 太阳能, 风能, 水电, 绿色用电, 绿色电, 绿证, 再生能源, 再生电力, 可再生电, 自发电, 屋顶发电, 屋顶电站, 零碳电力, 零碳电, 非化石, 不排碳的电, 不排碳电`,
    ),
  },
  energy: {
    en: words(`
      energy use, energy consumption, energy saving, energy saved, energy efficiency, energy,
      electricity saved, electricity consumption, electricity use, electricity`),
    zh: words(
      `能耗, 节能, 能源消耗, 用电量, 节电, 用能, 耗能, 能源强度, 电耗, 耗电, 能源使用, 能效, 省电`,
    ),
  },
  fuel_economy: {
    en: words(`fuel economy, fuel consumption, fuel saving, fuel efficiency, save fuel, fuel, mpg`),
    zh: ["油耗", "节油", "省油", "燃油经济"],
  },
  recycle: {
    en: words(`
      recycle, recycled, recycling, reclaimed, reuse, reused, recycled stuff, recycled content, recycled input, secondary, recover, recovery, closed loop,
      second life, circular, virgin, newly mined, spent battery, spent cell, used battery, old battery, dead battery,
      end of life battery`),
    zh: words(
      `新开采, 新开采的, 新采, 原生, 回收, 再生, 循环, 再利用, 梯次, 废旧, 退役, 拆解, 报废`,
    ),
  },
  material: {
    en: words(`
      material, steel, aluminium, aluminum, plastic, raw material, leather, glass, rubber, recycled stuff, recycled content, recycled input, sustainable stuff, green stuff, renewable stuff, reclaimed input, renewable input, renewable material, feedstock,
      polymer, mineral`),
    zh: words(`矿产, 矿物, 矿石, 材料, 钢, 铝, 塑料, 原料, 皮革, 橡胶`),
  },
  green: {
    en: words(
      `green, low carbon, sustainable, low co2, co2 reduced, bio based, zero waste, fossil free, low emission steel, renewable input, renewable material, renewable or reclaimed, sustainable stuff, green stuff`,
    ),
    zh: words(`绿色, 低碳, 可持续, 环保, 生物基`),
  },
  battery: {
    en: words(`
      battery, cell, accumulator, traction battery, spent battery, spent cell, used battery, old battery, dead battery,
      end of life battery`),
    zh: words(`电池, 锂, 钴, 镍, 电芯, 电池包`),
  },
  battery_material: {
    en: ["lithium", "cobalt", "nickel", "manganese"],
    zh: ["锂", "钴", "镍", "锰"],
  },
  carbon_free: {
    en: ["carbon free", "co2 free", "emission free", "fossil free", "clean", "green", "renewably"],
    zh: ["零碳", "绿色", "清洁", "绿的", "绿"],
  },
  electricity: {
    en: ["electricity", "power", "energy"],
    zh: ["电力", "用电", "能源", "购电", "外购电", "用的电"],
  },
  capacity: {
    en: words(`capacity, gigafactory, gwh, gigawatt hour, battery plant, battery factory`),
    zh: words(`产能, 吉瓦时`),
  },
  charger: {
    en: words(`
      charger, charging, charging point, charging station, charging network, charging pile,
      charge point, charging post, supercharger, connector, energy station, swap station, swop station, battery swap, battery swapping, swapping station, swap site, swapping site, swap location, swapping location, swap point,
      hydrogen station, refuelling station`),
    zh: words(`充电, 换电站, 充电桩, 能源站, 换电, 超充, 快充, 补能, 加电, 加氢站, 充换电, 充电站`),
  },
  factory: {
    en: words(`factory, plant, site, production site, manufacturing, facility, production`),
    zh: words(`工厂, 基地, 厂子, 厂区, 厂房, 产线, 车间, 园区, 总厂, 全厂, 各厂, 厂里, 生产线`),
  },
  zero_carbon: {
    en: words(
      `zero carbon, zero co2, co2 free, carbon neutral, climate neutral, co2 neutral, net zero, co2 to zero, co2 down to zero, co2 to nothing, co2 down to nothing, emission to zero, emission down to zero`,
    ),
    zh: words(`零碳, 碳中和, 无废, 净零, 近零碳`),
  },
  supplier: {
    en: ["supplier", "vendor", "tier 1", "tier one"],
    zh: words(`供应商, 供货商, 供应企业`),
  },
  water: {
    en: words(`water, freshwater, fresh water, water consumption, water withdrawal, water usage`),
    zh: words(`耗水, 用水, 水耗, 水资源, 取水, 节水, 水量, 多少水, 耗多少水, 用多少水`),
  },
  // "Watered down" is said of promises.
  weakened: { en: ["water down", "watered down", "watering down"], zh: [] },
  waste: {
    en: ["waste", "landfill", "scrap waste"],
    zh: words(`废弃物, 废物, 垃圾, 固废, 废料, 填埋, 零废`),
  },
  money: {
    en: words(`
      invest, investment, investing, spend, spent, spending, expenditure, money, budget, capital, capex, fund,
      funding, earmark, set aside, outlay, what sum, a sum, put in, how many billion, how many billions`),
    zh: words(
      `投资, 投入, 资金, 拿出, 砸钱, 砸多少, 花多少, 花费, 掏多少, 出资, 投多少, 投了多少, 经费, 多少钱, 资本开支, 砸了多少, 砸进`,
    ),
  },
  dealer: {
    en: words(`
      dealer, dealership, technician, techs, mechanic, workshop, service point, retailer, showroom,
      dealer network`),
    zh: words(`经销商, 技师, 门店, 4s店, 网点, 展厅, 服务站`),
  },
  certificate: {
    en: words(`
      certificate, certification, certified, award, rating, prize, accolade, validated,
      approved, recognised, recognized, medal`),
    zh: ["证书", "认证", "奖", "评级"],
  },
  cut: {
    en: words(`cut, reduce, reduction, lower, decrease`),
    zh: words(
      `降低, 下降, 减少, 削减, 减排, 降碳, 减碳, 减掉, 降幅, 减幅, 降多少, 减多少, 少了多少, 降了, 减了, 降到, 少多少`,
    ),
  },
} as const satisfies Record<string, { en: readonly string[]; zh: readonly string[] }>;

export type Concept = keyof typeof CONCEPTS;
