/**
 * Who leads a company, or led it for long in the years that news is kept of: people ask for a company by them ("Barra's
 * company"). Of each the full name, whose last word is looked for by itself, too; of two companies that one led the later.
 */
export const LEADERS: readonly {
  companyId: string;
  en: readonly string[];
  zh: readonly string[];
}[] = [
  { companyId: "tesla", en: ["Elon Musk"], zh: ["马斯克"] },
  { companyId: "general-motors", en: ["Mary Barra"], zh: ["玛丽·博拉", "博拉"] },
  { companyId: "ford", en: ["Jim Farley"], zh: ["吉姆·法利"] },
  { companyId: "rivian", en: ["RJ Scaringe"], zh: [] },
  { companyId: "lucid", en: ["Peter Rawlinson"], zh: [] },
  { companyId: "stellantis", en: ["Carlos Tavares", "Antonio Filosa"], zh: ["唐唯实"] },
  { companyId: "volkswagen", en: ["Oliver Blume", "Herbert Diess"], zh: ["奥博穆", "迪斯"] },
  { companyId: "bmw", en: ["Oliver Zipse"], zh: ["齐普策"] },
  { companyId: "mercedes-benz", en: ["Ola Källenius"], zh: ["康林松"] },
  { companyId: "renault", en: ["Luca de Meo", "François Provost"], zh: ["卢卡·德梅奥"] },
  { companyId: "volvo-cars", en: ["Jim Rowan", "Håkan Samuelsson"], zh: ["汉肯·塞缪尔森"] },
  { companyId: "volvo-group", en: ["Martin Lundstedt"], zh: [] },
  { companyId: "daimler-truck", en: ["Karin Rådström", "Martin Daum"], zh: [] },
  { companyId: "scania", en: ["Henrik Henriksson", "Christian Levin"], zh: [] },
  { companyId: "polestar", en: ["Thomas Ingenlath", "Michael Lohscheller"], zh: [] },
  { companyId: "toyota", en: ["Akio Toyoda", "Koji Sato"], zh: ["丰田章男", "佐藤恒治"] },
  { companyId: "honda", en: ["Toshihiro Mibe"], zh: ["三部敏宏"] },
  { companyId: "nissan", en: ["Makoto Uchida", "Ivan Espinosa"], zh: ["内田诚"] },
  { companyId: "mazda", en: ["Masahiro Moro", "Akira Marumoto"], zh: ["毛笼胜弘"] },
  { companyId: "byd", en: ["Wang Chuanfu"], zh: ["王传福"] },
  { companyId: "catl", en: ["Robin Zeng", "Zeng Yuqun"], zh: ["曾毓群"] },
  { companyId: "geely", en: ["Li Shufu", "Eric Li"], zh: ["李书福"] },
  { companyId: "great-wall-motor", en: ["Wei Jianjun"], zh: ["魏建军"] },
  { companyId: "changan", en: ["Zhu Huarong"], zh: ["朱华荣"] },
  { companyId: "gac", en: ["Zeng Qinghong", "Feng Xingya"], zh: ["曾庆洪", "冯兴亚"] },
  { companyId: "chery", en: ["Yin Tongyue"], zh: ["尹同跃"] },
  { companyId: "nio", en: ["William Li"], zh: ["李斌"] },
  { companyId: "xpeng", en: ["He Xiaopeng"], zh: ["何小鹏"] },
  { companyId: "li-auto", en: ["Li Xiang"], zh: ["李想"] },
  { companyId: "leapmotor", en: ["Zhu Jiangming"], zh: ["朱江明"] },
  { companyId: "xiaomi", en: ["Lei Jun"], zh: ["雷军"] },
];
