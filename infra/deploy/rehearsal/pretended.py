"""What LocalStack's free edition only pretends: the types of which CloudFormation there takes the properties and makes nothing."""

TYPES = {
    'AWS::CloudFront::CachePolicy', 'AWS::CloudFront::Distribution', 'AWS::CloudFront::Function',
    'AWS::CloudFront::OriginAccessControl', 'AWS::CloudFront::ResponseHeadersPolicy', 'AWS::CloudWatch::Dashboard', 'AWS::RDS::DBSubnetGroup',
}
