/**
 * Words of everyday English, and names of places, that are a letter or two from a company's name or from a word of the
 * subject: "that continent" is not Continental, "the planet" no plant, "spare" no share. A slip of the pen is looked for
 * in other words only.
 */
export const LOOK_ALIKES: ReadonlySet<string> = new Set(
  `
  accelerate accelerated accelerates accelerating accumulate accumulated accumulates accumulation actually agreed
  annul appraisal approval arise arises arm arms assembly austin avatar avatars aware batted batter battle battles
  beings blush budge budged cape cares carton cartons cartoon chairing chance chances charm charming chart charted
  charter charts chased chasing cheer cheers cheery cherry circulate circulated clarification clear cleared clearer
  clears climax climb climbs clip closed collector collectors committee compete connection connections contend
  content contents continent continents contract contracts core coverage crane crash cried cruise curtain dated
  dearer debt decide decree dense denser ditch ditched ditches diversion divided dodgy doge doubles earmark
  electrical electrician electricians electrode electrodes electron electronic electronics electrons employ employer
  employers employs enemy engage engaged engages enlist enquiry exist expert experts extend extract facilitate
  facilitates faction factions factor factors farm farming farms feet fiction fleeing footing formal forming frank
  friction fright function functions futon gaols glance grass greed greet greets grown guild guilt halted halved
  indiana infest infinite infinity intent invent invented invents inverse invite kits lather leader learn legs
  levers likewise locus losers lucky lurid magma manages manga manual manufacture margin marked master masters
  material materially meal meals meant mechanical metal metallic metals modal mode modem modes module modules monkey
  month natural negotiation neutron nexus nicked offence offense officer officers offices offline operational
  operator operators outlets outset page paint pales paste patrol pint plane planes planet planets plank planks
  plano planting plate plates playing plot polis polyester portrait position potion powder powders prediction
  predictions premises pride prime primer print prints producer produces project projection projections projects
  promotion promotions prompt prompted prompts proportionate protection protections quiet quotas racing radar radio
  raging rare ration rationed rations reaction reactions recall recalled recalling recalls refuse refused refuses
  rejection relaxed reminder renewal renewals repeal reporter retail retain retained retire retired reverse revive
  rigid robber rotation salem salt salts scale scaled scales scare scored screen seats secondly sees send serene
  series serious serve served serves shade shades shake shame shape shaped shapes shared sharing shark sharp shave
  shaved shed shedding shift shifted shifting shopping shore short skip skipped slip slipped slot slowing snare soar
  soared solely sourced span spans spare spares speak speaking speaks speed speeding speeds spent spilt spin spine
  staged stakes stale stare statue stayed staying steal stealing steam steep steer steering steers stepped stepping
  sterling still store stored stores strain stress stressed strike strikes suing summaries supple suppose supposed
  suppress suspend suzuka swede swedes technical thorough thought toward towards trace traced tracked tracks tractor
  tragic trail trailer transporter trial trick tricks tricky truce trunk trust valet value values vary vendetta
  virgins virtue visual voyage wafer wager waited waiter waiting walter walters wander wavered weaker whole winding
  window winner wisdom wish worship worst
  `
    .trim()
    .split(/\s+/),
);
