# The stack as CloudFormation knows it: its state, its parameters, and what to do when it is stuck.
# Source this file after aws.sh; it wants $stack and $given, the parameters of the command line.

# CREATE_COMPLETE and the like; NONE where there is no such stack. Anything else that AWS refuses ends the script with its words.
stack_status() {
  local answer
  if answer=$(aws cloudformation describe-stacks --stack-name "$stack" --query 'Stacks[0].StackStatus' --output text 2>&1); then
    echo "$answer"
  else
    case $answer in
      *'does not exist'*) echo NONE ;;
      *) fail "The stack $stack cannot be looked at: $answer" ;;
    esac
  fi
}

# What identifies a resource of the stack in its own service, by its name in the template; empty when there is none of it.
resource_id() {
  local id
  id=$(aws cloudformation describe-stack-resources --stack-name "$stack" \
    --query "StackResources[?LogicalResourceId=='$1' && ResourceStatus!='DELETE_COMPLETE'].PhysicalResourceId" --output text 2> /dev/null) || id=''
  case $id in None) ;; *) echo "$id" ;; esac
}

# The value that a parameter will have: of the command line, of samconfig.toml, of the stack that is there, or the template's own.
parameter() {
  local pair value=''
  for pair in $(sam_setting deploy parameter_overrides) ${given[@]+"${given[@]}"}; do
    case $pair in "$1="*) value=${pair#*=} ;; esac
  done
  if [ -z "$value" ] && ! $dry_run; then
    value=$(aws cloudformation describe-stacks --stack-name "$stack" \
      --query "Stacks[0].Parameters[?ParameterKey=='$1'].ParameterValue" --output text 2> /dev/null) || value=''
    case $value in None) value='' ;; esac
  fi
  [ -n "$value" ] || value=$(sed -n "/^  $1:\$/,/^  [A-Za-z]*:\$/s/^    Default: '\{0,1\}\([^']*\)'\{0,1\}\$/\1/p" "$root/template.yaml" | head -n 1)
  echo "$value"
}

# Is this the state of a stack that was never whole? No shop ever ran in one.
never_whole() {
  case $1 in
    NONE | ROLLBACK_COMPLETE | ROLLBACK_FAILED | CREATE_FAILED | REVIEW_IN_PROGRESS) return 0 ;;
    *) return 1 ;;
  esac
}

# Brings a stack that a deployment cannot begin with into a state that it can, and sets $first: is it the stack's first deployment?
make_deployable() {
  local status=$1
  first=false
  if never_whole "$status"; then first=true; fi
  case $status in
    NONE) ;;
    ROLLBACK_COMPLETE | ROLLBACK_FAILED | CREATE_FAILED | REVIEW_IN_PROGRESS)
      echo "The stack $stack never came to be ($status); what is left of it is removed first."
      remove_stack
      ;;
    UPDATE_ROLLBACK_FAILED)
      echo "The stack $stack stopped on its way back from a failed deployment; it goes on with that first."
      run aws cloudformation continue-update-rollback --stack-name "$stack"
      run aws cloudformation wait stack-rollback-complete --stack-name "$stack"
      ;;
    DELETE_FAILED) fail "The stack $stack is half taken down: finish that with scripts/destroy --env $environment." ;;
    *_IN_PROGRESS) fail "The stack $stack is being changed ($status): wait until that is through, then run this again." ;;
  esac
}

# From any state. What keeps a resource from going is said.
remove_stack() {
  run aws cloudformation delete-stack --stack-name "$stack"
  if ! run aws cloudformation wait stack-delete-complete --stack-name "$stack"; then
    aws cloudformation describe-stack-events --stack-name "$stack" --output text \
      --query "StackEvents[?ResourceStatus=='DELETE_FAILED'].[LogicalResourceId, ResourceStatusReason]" >&2 || true
    fail "The stack $stack is not gone: see above, put that right and run this again."
  fi
}
