# What the scripts that talk to AWS share: the environment's settings, the tools, running or only showing a command.
# Source this file; it wants $root, and $environment and $dry_run to be set.

. "$root/scripts/lib/fail.sh"

# Runs a command, or shows it in a dry run.
run() {
  if $dry_run; then
    printf '  would run:'
    printf ' %q' "$@"
    printf '\n'
  else
    "$@"
  fi
}

# One setting of the environment out of samconfig.toml: sam_setting SECTION NAME.
sam_setting() {
  sed -n "/^\[$environment\.$1\.parameters\]/,/^\[/s/^$2 = \"\{0,1\}\([^\"]*\)\"\{0,1\}$/\1/p" "$root/samconfig.toml"
}

need_environment() {
  stack=$(sam_setting global stack_name)
  [ -n "$stack" ] || fail "samconfig.toml has no environment '$environment'; add one, or choose dev or prod with --env."
}

# Signs in, and settles on a region for every tool: aws reads AWS_REGION, sam AWS_DEFAULT_REGION alone.
need_aws() {
  command -v aws > /dev/null || fail "The AWS command line is missing: install awscli 2 (https://aws.amazon.com/cli/)."
  if $dry_run; then
    region='<region>'
    return 0
  fi
  region=${AWS_REGION:-${AWS_DEFAULT_REGION:-$(aws configure get region 2>/dev/null || true)}}
  [ -n "$region" ] || fail "No region is chosen: set AWS_REGION, for instance to us-east-1."
  export AWS_REGION=$region AWS_DEFAULT_REGION=$region
  aws sts get-caller-identity > /dev/null 2>&1 \
    || fail "AWS does not know you: sign in with 'aws sso login' or 'aws configure', and choose the profile with AWS_PROFILE."
}

need_sam() {
  command -v sam > /dev/null || fail "The SAM command line is missing: install aws-sam-cli (https://docs.aws.amazon.com/serverless-application-model/)."
}

need_docker() {
  command -v docker > /dev/null || fail "Docker is missing: $1"
  if $dry_run; then return 0; fi
  docker info > /dev/null 2>&1 || fail "Docker does not run: $1"
}

# Prints one output of the stack.
output() {
  if $dry_run; then
    echo "<$1>"
    return 0
  fi
  local value
  value=$(aws cloudformation describe-stacks --stack-name "$stack" \
    --query "Stacks[0].Outputs[?OutputKey=='$1'].OutputValue" --output text 2>/dev/null) || value=''
  [ -n "$value" ] && [ "$value" != None ] || fail "The stack $stack has no output $1: deploy it with scripts/deploy first."
  echo "$value"
}
