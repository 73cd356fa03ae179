/**
 * Words of everyday English, and names of places, that are a letter or two from a company's name or from a word of the
 * subject: "that continent" is not Continental, "the planet" no plant, "spare" no share. A slip of the pen is looked for
 * in other words only.
 */
export const LOOK_ALIKES: ReadonlySet<string> = new Set(
  `
  accelerate accelerated accelerates accelerating accumulate accumulated accumulates accumulation actually annul
  appraisal approval arise arises arm arms assembly austin avatar avatars aware batted batter battle battles beings
  blush budge budged cape cares carton cartons cartoon chairing charm charming chart charted charter charts chased
  chasing cheer cheers cheery cherry circulate circulated clarification clear cleared clearer clears climax climb
  climbs clip collector collectors connection connections contend content contents continent continents core coverage
  crane crash cried cruise dearer debt decree dense denser ditch ditched ditches diversion dodgy doge earmark
  electrical electrician electricians electrode electrodes electron electronic electronics electrons enemy engage
  engaged engages enlist enquiry exist extract facilitate facilitates faction factions factor factors farm farming
  feet fiction fleeing footing formal forming frank friction fright function functions futon gaols glance grass greed
  greet greets grown guild guilt indiana infest infinite infinity invent invented invents inverse invite kits lather
  leader learn legs likewise locus losers lucky lurid magma manga manual margin master masters material materially
  meal meals mechanical metal metallic metals modal mode modem modes module modules monkey month natural negotiation
  neutron nexus nicked offence offense officer officers offices offline operational operator operators outlets page
  paint pales paste patrol pint plane planes planet planets plank planks plano plate plates playing plot polis
  polyester portrait position potion powder powders prediction predictions pride prime primer print producer project
  projection projections projects promotion promotions proportionate protection protections quiet racing radar radio
  raging rare ration rationed rations reaction reactions recall recalled recalling recalls refuse refused refuses
  rejection renewal renewals retail retain retained retire retired reverse rigid robber rotation salem salt salts
  scale scaled scales scare scored screen seats secondly sees send serene series serious serve served serves shade
  shades shake shame shape shaped shapes shared sharing shark sharp shave shed shedding shift shifted shifting
  shopping shore short skip skipped slip slipped slot snare soar soared solely span spans spare speak speaking speaks
  speed speeding speeds spent spilt spin spine stale stare steal stealing steam steep steer steering steers stepped
  stepping sterling still strain stress stressed suing summaries supple suppose supposed suppress suspend suzuka swede
  swedes technical toward towards trace tracked tractor tragic trail trailer transporter trial trick tricks tricky
  truce trunk trust valet value values vary vendetta virgins virtue visual voyage wafer wager waiter walter walters
  wander wavered whole winding window winner wisdom wish worship worst
  `
    .trim()
    .split(/\s+/),
);
