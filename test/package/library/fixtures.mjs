import { loadFixtures } from 'mission-dossier-contracts/conformance';

try {
  console.log(loadFixtures('dossier').length > 100 ? 'used' : 'no fixtures');
} catch (error) {
  console.log(`${error.code}: ${error.message}`);
}
