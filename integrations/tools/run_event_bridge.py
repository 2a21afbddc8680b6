"""Puts CloudEvents on a bus of EventBridge, as moto answers for it in this process.

The argument is an event type, each line of standard input a CloudEvent. A rule sends what has this type to a queue.
Prints a line of JSON for each event that the queue got: what is in its "detail".
"""

import json
import os
import sys

import boto3
from moto import mock_aws

os.environ.update(AWS_ACCESS_KEY_ID="none", AWS_SECRET_ACCESS_KEY="none", AWS_DEFAULT_REGION="eu-central-1")
BUS = "missions"
#: As many as a request may have.
BATCH = 10


def entry(cloud_event):
    return {
        "EventBusName": BUS,
        "Source": cloud_event["source"],
        "DetailType": cloud_event["type"],
        "Detail": json.dumps(cloud_event),
    }


def messages(queues, url):
    while found := queues.receive_message(QueueUrl=url, MaxNumberOfMessages=BATCH).get("Messages"):
        for message in found:
            queues.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
            yield json.loads(message["Body"])


with mock_aws():
    events, queues = boto3.client("events"), boto3.client("sqs")
    url = queues.create_queue(QueueName="queue")["QueueUrl"]
    attributes = queues.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]
    events.create_event_bus(Name=BUS)
    pattern = json.dumps({"detail-type": [sys.argv[1]]})
    events.put_rule(Name="rule", EventBusName=BUS, EventPattern=pattern)
    events.put_targets(Rule="rule", EventBusName=BUS, Targets=[{"Id": "queue", "Arn": attributes["QueueArn"]}])
    entries = [entry(json.loads(line)) for line in sys.stdin]
    for start in range(0, len(entries), BATCH):
        answer = events.put_events(Entries=entries[start : start + BATCH])
        assert answer["FailedEntryCount"] == 0, answer
    for message in messages(queues, url):
        print(json.dumps(message["detail"]))
