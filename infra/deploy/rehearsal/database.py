"""RDS, which LocalStack's free edition has not: a database and a user of their own, no superuser as RDS has none, on the server that
REHEARSAL_SERVER names, and before it what RDS is seen as: port 5432, TLS, the master's name and password."""
import asyncio
import datetime
import os
import ssl
import struct
import subprocess
import threading
from pathlib import Path
from urllib.parse import urlsplit

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from localstack.services.cloudformation.resource_provider import OperationStatus, ProgressEvent, ResourceProvider

# An address of this machine's own at which nothing else takes connections.
ADDRESS, PORT = '127.0.0.54', 5432
NAME = 'stylesense_rehearsal_stack'
SSL_REQUEST = 80877103


def admin(*statements, database='postgres'):
    """As the server's superuser, each in a transaction of its own."""
    address = urlsplit(os.environ['REHEARSAL_SERVER'])._replace(path=database).geturl()
    for statement in statements:
        subprocess.run(['psql', '-q', '-v', 'ON_ERROR_STOP=1', '-d', address, '-c', statement], check=True)


def certificate(folder):
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, 'rehearsal')])
    now = datetime.datetime.now(datetime.UTC)
    made = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key()).serial_number(1).not_valid_before(
        now).not_valid_after(now + datetime.timedelta(days=1)).sign(key, hashes.SHA256())
    file = folder / 'database.pem'
    file.write_bytes(made.public_bytes(serialization.Encoding.PEM) + key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()))
    return file


class Door:
    """Lets in who speaks TLS and knows name, password and database, and leads on to the server."""

    def __init__(self, user, password, database):
        self.known, self.password = {'user': user, 'database': database}, password
        self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.context.load_cert_chain(certificate(Path(os.environ['REHEARSAL_FOLDER'])))
        self.loop = asyncio.new_event_loop()
        self.server = self.loop.run_until_complete(asyncio.start_server(self.enter, ADDRESS, PORT))
        threading.Thread(target=self.loop.run_forever, daemon=True).start()

    def close(self):
        self.loop.call_soon_threadsafe(self.server.close)

    async def enter(self, reader, writer):
        try:
            if (await self.startup(reader))[0] != SSL_REQUEST:
                return self.refuse(writer, '28000', 'no pg_hba.conf entry, no encryption')
            writer.write(b'S')
            await writer.start_tls(self.context)
            asked = dict(zip(*[iter((await self.startup(reader))[1].rstrip(b'\0').decode().split('\0'))] * 2))
            writer.write(struct.pack('!cii', b'R', 8, 3))
            kind, length = struct.unpack('!ci', await reader.readexactly(5))
            password = (await reader.readexactly(length - 4)).rstrip(b'\0').decode()
            if kind != b'p' or password != self.password or any(asked.get(name) != value for name, value in self.known.items()):
                return self.refuse(writer, '28P01', f'password authentication failed for {asked}')
            await self.lead_on(reader, writer, asked)
        except (OSError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()

    async def startup(self, reader):
        length, code = struct.unpack('!ii', await reader.readexactly(8))
        return code, await reader.readexactly(length - 8)

    def refuse(self, writer, code, message):
        fields = f'SFATAL\0C{code}\0M{message}\0\0'.encode()
        writer.write(b'E' + struct.pack('!i', len(fields) + 4) + fields)

    async def lead_on(self, reader, writer, asked):
        server = urlsplit(os.environ['REHEARSAL_SERVER'])
        inner_reader, inner_writer = await asyncio.open_connection(server.hostname, server.port)
        said = b''.join(f'{name}\0{value}\0'.encode() for name, value in {**asked, 'user': NAME, 'database': NAME}.items()) + b'\0'
        inner_writer.write(struct.pack('!ii', len(said) + 8, 196608) + said)
        await asyncio.gather(pipe(reader, inner_writer), pipe(inner_reader, writer))


async def pipe(reader, writer):
    try:
        while data := await reader.read(65536):
            writer.write(data)
            await writer.drain()
    finally:
        writer.close()


def drop():
    admin(f'DROP DATABASE IF EXISTS {NAME} WITH (FORCE)', f'DROP ROLE IF EXISTS {NAME}')


class Database(ResourceProvider):

    TYPE = 'AWS::RDS::DBInstance'
    SCHEMA = {'primaryIdentifier': ['/properties/DBInstanceIdentifier']}
    door = None

    def create(self, request):
        wanted = request.desired_state
        drop()
        admin(f'CREATE ROLE {NAME} LOGIN', f'CREATE DATABASE {NAME} OWNER {NAME}')
        # RDS lets its master make it; elsewhere that is a superuser's.
        admin('CREATE EXTENSION vector', database=NAME)
        Database.door = Door(wanted['MasterUsername'], wanted['MasterUserPassword'], wanted['DBName'])
        return ProgressEvent(
            OperationStatus.SUCCESS, resource_model={**wanted, 'Endpoint': {'Address': ADDRESS, 'Port': str(PORT)}})

    def update(self, request):
        return ProgressEvent(OperationStatus.SUCCESS, resource_model={**request.previous_state, **request.desired_state})

    def delete(self, request):
        self.door.close()
        drop()
        return ProgressEvent(OperationStatus.SUCCESS, resource_model={})
