// The suites that run inside the workbench, in this order.

import './client.test';
import './features.test';
import './findings.test';
import './cleanUp.test';
import './editing.test';
import './speakers.test';
