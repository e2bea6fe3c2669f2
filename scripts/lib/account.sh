# What the account must be able to do, asked before anything is made: each line of the table says what was found and what to do about it.
# Source this file after stack.sh.

blocked=false

# check STATE WHAT FOUND [REMEDY]; STATE is ok, note (it will do), or stop.
check() {
  printf '  %-4s  %-22s %s\n' "$1" "$2" "$3"
  if [ $# -gt 3 ]; then printf '  %-28s  → %s\n' '' "$4"; fi
  if [ "$1" = stop ]; then blocked=true; fi
}

# An answer of AWS's; empty where the account may not ask, or does not know the question.
ask() {
  local answer
  answer=$(aws "$@" --output text 2> /dev/null) || answer=''
  case $answer in None) ;; *) echo "$answer" ;; esac
}

# Accounts that began after July 2025 may be on the free plan, which refuses what costs more.
check_plan() {
  local plan
  # Lives in us-east-1 for every region.
  plan=$(ask freetier get-account-plan-state --region us-east-1 --query accountPlanType)
  case $plan in
    FREE) ;;
    '') check note plan 'could not be asked' 'Allow freetier:GetAccountPlanState, or look at it in the console under Billing.'; return 0 ;;
    *) check ok plan "$plan"; return 0 ;;
  esac
  case "$database $(parameter DatabaseClass) $(parameter Stage)" in
    aurora*) check stop plan 'FREE, which makes no Aurora' 'Add --set Database=rds, or upgrade the plan in the console under Billing.' ;;
    'rds db.'*.micro' dev') check ok plan 'FREE, which has this database' ;;
    'rds '*' dev') check stop plan 'FREE, which has micro databases alone' 'Add --set DatabaseClass=db.t4g.micro, or upgrade the plan.' ;;
    rds*) check stop plan 'FREE, which keeps no two weeks of backups' 'Deploy --env dev, or upgrade the plan.' ;;
    *) check ok plan FREE ;;
  esac
}

check_concurrency() {
  local most
  most=$(ask lambda get-account-settings --query AccountLimit.ConcurrentExecutions)
  case $most in
    '') check note 'functions at once' 'could not be asked' 'Allow lambda:GetAccountSettings.' ;;
    ? | ??)
      check note 'functions at once' "$most, as new accounts have it: enough to look around, not for many shoppers" \
        "aws service-quotas request-service-quota-increase --service-code lambda --quota-code L-B99A9384 --desired-value 1000"
      ;;
    *) check ok 'functions at once' "$most" ;;
  esac
}

check_networks() {
  local there most
  there=$(ask ec2 describe-vpcs --query 'length(Vpcs)')
  most=$(ask service-quotas get-service-quota --service-code vpc --quota-code L-F678F1CE --query 'Quota.Value')
  most=${most%%.*}
  if [ -z "$there" ] || [ -z "$most" ]; then
    check note networks 'could not be asked' 'Allow ec2:DescribeVpcs and servicequotas:GetServiceQuota.'
  elif [ "$there" -ge "$most" ]; then
    check stop networks "$there of $most" "Delete a VPC, or ask for more: quota L-F678F1CE of the service vpc."
  else
    check ok networks "$there of $most"
  fi
}

# Leaves in $zones those that have everything which the stack wants of a zone, three at the most.
check_zones() {
  local engine class version orderable endpoints known zone
  case $database in
    aurora) engine=aurora-postgresql class=db.serverless ;;
    *) engine=postgres class=$(parameter DatabaseClass) ;;
  esac
  version=$(parameter DatabaseVersion)
  orderable=$(ask rds describe-orderable-db-instance-options --engine "$engine" --engine-version "$version" --db-instance-class "$class" \
    --query 'OrderableDBInstanceOptions[].AvailabilityZones[].Name')
  endpoints=$(ask ec2 describe-vpc-endpoint-services --service-names "com.amazonaws.$region.secretsmanager" \
    --query 'ServiceDetails[0].AvailabilityZones')
  # In use1-az3 there is neither Lambda nor RDS Proxy, and no question that would tell.
  known=$(ask ec2 describe-availability-zones --query \
    "AvailabilityZones[?State=='available' && ZoneType=='availability-zone' && ZoneId!='use1-az3'].ZoneName")
  if [ -z "$orderable" ]; then
    check stop database "$class with $engine $version is not to be had in $region" 'Choose another region, or another DatabaseClass.'
    return 0
  fi
  check ok database "$class with $engine $version"
  zones=()
  for zone in $known; do
    case " ${orderable//[$'\t\n']/ } " in *" $zone "*) ;; *) continue ;; esac
    case " ${endpoints//[$'\t\n']/ } " in *" $zone "*) ;; *) continue ;; esac
    if [ ${#zones[@]} -lt 3 ]; then zones+=("$zone"); fi
  done
  if [ ${#zones[@]} -lt 2 ]; then
    check stop zones "${zones[*]:-none} with the database and Secrets Manager's endpoint; two are wanted" 'Choose another region.'
  else
    check ok zones "${zones[*]}"
  fi
}

# A stack of version 1.0, whose cluster had a name in the template that is a parameter's now: CloudFormation would make another.
check_stack() {
  if [ "$1" != NONE ] && [ -n "$(resource_id Database)" ]; then
    check stop stack "$1, with a database that this version would make anew" \
      'Make a snapshot of it, and see docs/deploying.md, "From 1.0".'
    return 0
  fi
  case $1 in
    NONE) check ok stack 'not there yet' ;;
    DELETE_FAILED) check stop stack "$1" "scripts/destroy --env $environment" ;;
    *_FAILED | ROLLBACK_COMPLETE | REVIEW_IN_PROGRESS) check note stack "$1; scripts/deploy puts that right first" ;;
    *_IN_PROGRESS) check stop stack "$1" 'Wait until that is through.' ;;
    *) check ok stack "$1" ;;
  esac
}

# Everything that can be known before a deployment; $1 is the stack's state. Sets $blocked and, for a new network, $zones.
check_account() {
  database=$(parameter Database)
  zones=()
  echo "Account $(ask sts get-caller-identity --query Account), region $region, stack $stack, database $database:"
  check_stack "$1"
  check_plan
  check_concurrency
  # Never for a network that stands: other zones would make it, and the database in it, anew.
  if [ "$database" != existing ] && never_whole "$1"; then
    check_networks
    check_zones
  fi
}
